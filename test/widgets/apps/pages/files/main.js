import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import * as FilePond from 'filepond';
import 'filepond/dist/filepond.min.css';
import { expose, held, line } from '../../shared/widgets.js';
import './page.css';

expose(() => held);

const names = files => [...files].map(({ name, size }) => ({ name, size }));

// The native input is hidden; the button opens it.
const hidden = line(
  'hidden',
  'Convention de formation',
  '<input type="file" id="$id" hidden><button type="button">Choisir un fichier</button><span></span>',
);
const native = hidden.querySelector('input');
hidden.querySelector('button').addEventListener('click', () => native.click());
native.addEventListener('change', () => {
  held.hidden = names(native.files);
  hidden.querySelector('span').textContent = native.files[0]?.name ?? '';
});

const several = line(
  'several',
  'Justificatifs',
  '<input type="file" id="$id" multiple accept=".pdf">',
);
several.querySelector('input').addEventListener('change', event => {
  held.several = names(event.target.files);
});

const picky = line(
  'picky',
  'Photographie',
  '<input type="file" id="$id" accept="image/*"><p role="alert"></p>',
);
picky.querySelector('input').addEventListener('change', ({ target }) => {
  const isImage = target.files[0]?.type.startsWith('image/');
  held.picky = isImage ? names(target.files) : null;
  picky.querySelector('p').textContent = isImage ? '' : 'Seules les images sont acceptées';
});

// Nothing but a zone where files are dropped.
const drop = line(
  'drop',
  'Programme',
  '<div class="zone" tabindex="0">Déposez votre fichier ici</div>',
  {
    labelTag: 'div',
  },
);
const zone = drop.querySelector('.zone');
zone.addEventListener('dragover', event => event.preventDefault());
zone.addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files.length === 0) return;
  held.drop = names(event.dataTransfer.files);
  zone.textContent = event.dataTransfer.files[0].name;
});

const pond = line('filepond', 'Devis', '<input type="file" id="$id">').querySelector('input');
FilePond.create(pond, {
  credits: false,
  onupdatefiles: files => {
    held.filepond = files.map(({ filename }) => filename);
  },
});

const dropzone = new Dropzone(
  line('dropzone', 'Attestations', '<div class="dropzone zone"></div>', {
    labelTag: 'div',
  }).querySelector('.zone'),
  { url: '/none', autoProcessQueue: false, dictDefaultMessage: 'Déposez vos fichiers ici' },
);
dropzone.on('addedfile', () => {
  held.dropzone = dropzone.files.map(({ name }) => name);
});
