/**
 * What a reader can set. Each setting is one attribute of <html> (data-size, data-theme, data-leading),
 * absent for the first value, so that a page without JavaScript is simply the usual one.
 */
export const SETTINGS = {
  size: ['vua', 'lon', 'rat-lon'],
  theme: ['system', 'light', 'dark'],
  leading: ['thuong', 'rong'],
} as const;

export const STORAGE_KEY = 'cach-doc';

/**
 * Runs in <head> before anything is painted, so that nobody who chose dark sees a flash of white. It
 * must be inline (an external file would delay the first paint), so the CSP allows it by its hash.
 * `data-script` tells the style sheet that scripts run. Only known names are taken from the storage, and whatever fails leaves the usual page.
 */
export const FIRST_PAINT_SCRIPT = `(function(d){d.script='';try{var s=JSON.parse(localStorage['${STORAGE_KEY}']);['size','theme','leading'].forEach(function(k){if(s[k])d[k]=s[k]})}catch(e){}})(document.documentElement.dataset)`;
