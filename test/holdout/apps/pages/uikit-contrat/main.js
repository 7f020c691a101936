import { typesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { flatpickr, IMask, TomSelect, UIkit } from './kit.js';
import './page.css';

const jobs = [
  'Animateur de formation',
  'Assistant administratif',
  'Assistant pédagogique',
  'Formateur',
  'Responsable administratif',
];
const grades = { Employés: ['A1', 'A2', 'B1', 'B2'], Techniciens: ['C1', 'C2', 'D1'] };
const natures = ['CDI', 'CDD', 'Travail temporaire'];
const ends = ['Fin de l’action de professionnalisation', 'Date de fin du CDD', 'Fin de mission'];

const held = {
  recherche: '',
  mel: 'rh@example.org',
  tel: '',
  salarieNom: 'KERBRAT',
  salariePrenom: 'Naïma',
  salarieNiveau: '',
  formationDebut: '',
  formationDuree: '',
  type: null,
  nature: null,
  signature: null,
  debut: null,
  fin: null,
  essai: null,
  emploi: '',
  classification: null,
  niveau: null,
  coef: '',
  duree: null,
  salaire: null,
  handicap: null,
  jeunes: null,
  tuteurNom: '',
  tuteurPrenom: '',
  tuteurAtteste: false,
  atteste: false,
  envois: 0,
};
expose(() => held);
takeMarks();

const $ = selector => document.querySelector(selector);
const follow = (selector, take, event = 'change') => {
  for (const box of document.querySelectorAll(selector))
    box.addEventListener(event, () => take(box));
};
const put =
  key =>
  ({ value }) => {
    held[key] = value.trim();
  };

follow('#q', put('recherche'), 'input');
follow('[data-tient]', box => put(box.dataset.tient)(box));
follow('#c-emploi', put('emploi'));
follow('#c-coef', put('coef'));
follow('#t-prenom', put('tuteurPrenom'));
follow('#t-nom', box => {
  box.value = box.value.toLocaleUpperCase('fr');
  put('tuteurNom')(box);
});
follow('#c-essai', ({ value }) => {
  held.essai = value === '' ? null : Number(value);
});
follow('#c-type', ({ value, selectedOptions }) => {
  held.type = value ? selectedOptions[0].text : null;
});
for (const text of typesDeContrat) $('#c-type').append(new Option(text, text.slice(0, 2)));
follow('#t-atteste', ({ checked }) => {
  held.tuteurAtteste = checked;
});
follow('#atteste', ({ checked }) => {
  held.atteste = checked;
});
$('#fiche').addEventListener('submit', event => {
  event.preventDefault();
  held.envois += 1;
});

/** 35, 35h or 35:00 is written 35h00 when the box is left. */
follow(
  '#c-duree',
  box => {
    const [, hours, minutes = ''] = /^(\d{1,2})(?:[h:](\d{0,2}))?$/i.exec(box.value.trim()) ?? [];
    held.duree = hours ? `${hours}h${minutes.padEnd(2, '0')}` : null;
    if (hours) box.value = held.duree;
    $('.faute').hidden = !!hours || !box.value;
  },
  'blur',
);
follow(
  '#c-salaire',
  box => {
    held.salaire = parseFrench(box.value);
    if (held.salaire !== null) box.value = formatFrench(held.salaire);
  },
  'blur',
);

// The nature of the contract shows the end's date and names it.
follow('[name=nature]', ({ value }) => {
  held.nature = natures[value - 1];
  setTimeout(() => {
    $('#bloc-fin').hidden = false;
    $('#bloc-fin label').textContent = ends[value - 1];
  }, 300);
});
follow('[name=jeunes]', ({ value }) => {
  held.jeunes = value === '1';
});
follow(
  '[data-reponse]',
  button => {
    held.handicap = button.dataset.reponse === 'oui';
    for (const it of document.querySelectorAll('[data-reponse]'))
      it.classList.toggle('uk-button-primary', it === button);
    $('#bloc-jeunes').hidden = held.handicap;
  },
  'click',
);

function days() {
  const common = { dateFormat: 'Y-m-d', altInput: true, altFormat: 'd/m/Y', disableMobile: true };
  const taken = key => (_, iso) => {
    held[key] = iso || null;
  };
  flatpickr('#c-signature', { ...common, allowInput: true, onChange: taken('signature') });
  flatpickr('#c-debut', { ...common, onChange: taken('debut') });
  const end = IMask($('#c-fin'), { mask: '00/00/0000', lazy: false });
  end.on('accept', () => {
    const parts = /^(\d\d)(\d\d)(\d{4})$/.exec(end.unmaskedValue);
    held.fin = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : null;
  });
}

function lists() {
  const words = {
    no_results: () => '<div class="no-results">Aucun résultat</div>',
    loading: () => '<div class="no-results">Recherche…</div>',
  };
  new TomSelect('#c-classification', {
    valueField: 'code',
    labelField: 'text',
    searchField: 'text',
    maxItems: 1,
    loadThrottle: 350,
    shouldLoad: typed => typed.length >= 3,
    load: async (typed, done) => {
      const found = await askServer(jobs, typed, 550);
      done(found.map(text => ({ code: `CL${jobs.indexOf(text) + 10}`, text })));
    },
    onChange: code => {
      held.classification = code || null;
    },
    render: words,
  });
  for (const [family, names] of Object.entries(grades)) {
    const group = document.createElement('optgroup');
    group.label = family;
    group.append(...names.map(name => new Option(name, `N-${name}`)));
    $('#c-niveau').append(group);
  }
  new TomSelect('#c-niveau', {
    controlInput: null,
    onChange: code => {
      held.niveau = code ? code.slice(2) : null;
    },
    render: words,
  });
}

setTimeout(() => {
  $('#attente').remove();
  $('#volets').hidden = false;
  days();
  lists();
  UIkit.notification({ message: 'Brouillon n° 5083 ouvert', pos: 'bottom-right', timeout: 2500 });
}, 800);
