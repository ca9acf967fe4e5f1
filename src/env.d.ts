/// <reference types="astro/client" />

import type { Locale } from './domain/locale.ts';

declare global {
  // The name that Astro gives to what a request carries along.
  namespace App {
    interface Locals {
      /** Language of the page, which `middleware.ts` reads off its address. */
      locale: Locale;
    }
  }
}
