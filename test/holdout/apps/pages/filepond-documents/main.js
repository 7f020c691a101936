import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import * as FilePond from 'filepond';
import 'filepond/dist/filepond.css';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = { commentaires: '', pieces: false };
takeMarks();

const pond = FilePond.create(document.getElementById('fp'), {
  allowMultiple: true,
  maxFiles: 5,
  credits: false,
  labelIdle:
    'Glissez-déposez vos fichiers ou <span class="filepond--label-action">parcourez</span>',
});
Dropzone.autoDiscover = false;
const zone = id =>
  new Dropzone(`#${id}`, {
    url: '/nulle-part',
    autoProcessQueue: false,
    maxFiles: 5,
    maxFilesize: 20,
    acceptedFiles: '.pdf,.jpg,.png,.xls,.xlsx,.doc,.docx,.csv',
    addRemoveLinks: true,
    dictRemoveFile: 'Retirer',
    dictDefaultMessage: 'Déposez un fichier ici ou cliquez pour en choisir un',
  });
const signed = zone('dz');
const other = zone('dz2');

expose(() => ({
  ...held,
  programme: pond.getFiles().map(({ filename }) => filename),
  convention: signed.files.map(({ name }) => name),
  autre: other.files.map(({ name }) => name),
}));

const editor = document.getElementById('ed');
editor.addEventListener('input', () => {
  held.commentaires = editor.textContent;
  document.getElementById('n').textContent = editor.textContent.length;
});
document.getElementById('att').addEventListener('click', ({ target }) => {
  held.pieces = !held.pieces;
  target.setAttribute('aria-checked', String(held.pieces));
  target.textContent = held.pieces ? '☑' : '☐';
});
