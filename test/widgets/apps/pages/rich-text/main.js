import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { expose, held, line, put } from '../../shared/widgets.js';
import './page.css';

expose(() => held);

const block = (key, label) =>
  line(key, label, '<div class="edit" id="$id"></div>', { labelTag: 'div' });

const plain = block('plain', 'Objectifs').querySelector('.edit');
plain.contentEditable = 'true';
plain.setAttribute('role', 'textbox');
plain.setAttribute('aria-multiline', 'true');
plain.setAttribute('aria-labelledby', `${plain.id}-l`);
plain.addEventListener('input', () => put('plain')(plain.innerText.trim()));

const bare = block('bare', 'Prérequis').querySelector('.edit');
bare.contentEditable = 'true';
bare.addEventListener('blur', () => put('bare')(bare.innerText.trim()));

const tiptap = block('tiptap', 'Programme').querySelector('.edit');
new Editor({
  element: tiptap,
  extensions: [StarterKit],
  onUpdate: ({ editor }) => put('tiptap')(editor.getText().trim()),
});

const quill = new Quill(block('quill', 'Évaluation').querySelector('.edit'), { theme: 'snow' });
quill.on('text-change', () => put('quill')(quill.getText().trim()));
