import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { writePressCopy } from './writePressCopy.ts';

test('a sealed copy opens from disk by its phrase, and shows nothing to another', async ({ page }, info) => {
  const { file, phrase } = writePressCopy(info.outputPath());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sous embargo jusqu’au 2 décembre 2026 à 9\sh\s30/);

  await page.getByLabel('Phrase de passe').fill(`${phrase}-non`);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Ce n’est pas la phrase de passe/);
  await expect(page.locator('#ouvert')).toBeHidden();
  await expect(page.getByRole('table')).toHaveCount(0);

  // As one reads it from a piece of paper: with a space too many.
  await page.getByLabel('Phrase de passe').fill(` ${phrase} `);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Phrase de passe')).toHaveCount(0);
  const figures = page.getByRole('table').last();
  await expect(figures.getByRole('row').nth(1)).toContainText(/\d/);
  await expect(page.locator('.watermark span').first()).toHaveText('Exemplaire pour La Gazette d’Essai');
  await expect(page.locator('.copy')).toContainText('DONNÉES FICTIVES');
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(faults).toEqual([]);
  expect(readFileSync(file, 'utf8')).not.toContain('Gazette');
  expect(path.basename(file)).toBe('copie.html');
});
