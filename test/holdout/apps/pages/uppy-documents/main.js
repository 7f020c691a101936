import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import '@uppy/core/css/style.min.css';
import '@uppy/dashboard/css/style.min.css';
import 'trix';
import 'trix/dist/trix.css';
import { expose, hand } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  programme: [],
  convention: [],
  typeAjout: null,
  autre: [],
  destinataires: [],
  commentaires: '',
  attestation: false,
};
expose(() => held);
takeMarks();

const words = {
  strings: {
    dropPasteFiles: 'Déposez vos fichiers ici ou %{browseFiles}',
    browseFiles: 'Choisir des fichiers',
    browse: 'Choisir des fichiers',
    addMore: 'Ajouter',
    addMoreFiles: 'Ajouter des fichiers',
    done: 'Terminé',
    cancel: 'Annuler',
    removeFile: 'Retirer le fichier',
    xFilesSelected: { 0: '%{smart_count} fichier', 1: '%{smart_count} fichiers' },
  },
};

/** A drop zone of the kit; what it holds is what it says that it holds. */
function zone(target, key) {
  const uppy = new Uppy({
    id: key,
    locale: words,
    restrictions: { maxNumberOfFiles: 5, maxFileSize: 20e6, allowedFileTypes: ['.pdf', '.docx'] },
  });
  uppy.use(Dashboard, {
    id: `zone-${key}`,
    target,
    inline: true,
    height: 200,
    hideUploadButton: true,
    proudlyDisplayPoweredByUppy: false,
    disableThumbnailGenerator: true,
    locale: words,
  });
  const tell = () => {
    held[key] = uppy.getFiles().map(({ name }) => name);
  };
  uppy.on('files-added', tell);
  uppy.on('file-removed', tell);
}
zone('#up1', 'programme');
zone('#up2', 'convention');

const types = [
  'Autre',
  'Bilan de positionnement',
  'Attestation de capacité du formateur interne',
  'Annexe pédagogique ou budget prévisionnel',
];
const list = document.getElementById('ta');
setTimeout(() => {
  list.replaceChildren(new Option('', ''), ...types.map((it, rank) => new Option(it, rank)));
}, 1000);
// The chosen type names a plain picker, told by the server.
list.addEventListener('change', () => {
  held.typeAjout = types[Number(list.value)] ?? null;
  const line = document.createElement('div');
  line.className = 'line';
  for (const [name, value] of Object.entries(hand('autre'))) line.setAttribute(name, value);
  const label = Object.assign(document.createElement('label'), {
    textContent: held.typeAjout,
    htmlFor: 'piece',
  });
  const picker = Object.assign(document.createElement('input'), { type: 'file', id: 'piece' });
  picker.addEventListener('change', () => {
    held.autre = [...picker.files].map(({ name }) => name);
  });
  line.append(label, picker);
  setTimeout(() => document.getElementById('autre').replaceChildren(line), 400);
});

const tags = new Tagify(document.getElementById('dest'), {
  validate: ({ value }) => /^\S+@\S+\.\S+$/.test(value),
});
tags.on('change', () => {
  held.destinataires = tags.value.map(({ value }) => value);
});
document.getElementById('com').addEventListener('trix-change', ({ target }) => {
  held.commentaires = target.editor.getDocument().toString().trim();
});
document.getElementById('att').addEventListener('change', ({ target }) => {
  held.attestation = target.checked;
});
