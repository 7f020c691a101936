/** Made at build time by `scripts/communes-plugin.ts`: `\n34000,montpellier,\n34010,…`. */
declare module 'virtual:communes' {
  const table: string;
  export default table;
}
