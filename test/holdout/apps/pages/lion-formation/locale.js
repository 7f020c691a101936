// Read by the kit when it starts: before its elements.
document.documentElement.lang = 'fr-FR';
