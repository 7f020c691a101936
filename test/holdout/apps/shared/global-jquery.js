import $ from 'jquery';

// jQuery's plugins look for their host there: this module is to be evaluated before them.
window.jQuery = $;
window.$ = $;

export { $ };
