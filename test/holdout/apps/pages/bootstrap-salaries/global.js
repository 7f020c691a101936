import * as bootstrap from 'bootstrap';

// bootstrap-select looks for its host there.
window.bootstrap = bootstrap;
