import { mount } from 'svelte';
import Form from './form.svelte';
import './page.css';

mount(Form, { target: document.getElementById('app') });
