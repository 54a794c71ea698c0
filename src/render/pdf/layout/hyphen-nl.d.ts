declare module "hyphen/nl/index.js" {
  interface Hyphen {
    hyphenateSync(text: string, options: { readonly hyphenChar: string }): string;
  }
  const hyphen: Hyphen;
  export default hyphen;
}
