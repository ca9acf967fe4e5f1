/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the page, which `middleware.ts` reads off its address. */
    locale: import('./domain/locale.ts').Locale;
  }
}
