// Form.io's mask was written for Node's name of the global object: evaluated before it.
window.global = window;
