import { mount } from 'svelte';
import App from './app.svelte';
import './page.tailwind';

mount(App, { target: document.getElementById('app') });
