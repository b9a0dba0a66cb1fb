import type { Page } from 'playwright-core'
import type { AtDesk } from './people.fixtures.ts'

const WORDS = {
  fr: {
    person: 'Personne',
    given: 'Prénom',
    family: 'Nom',
    birth: 'Naissance',
    more: 'Ajouter un membre de la famille',
    second: 'Personne 2',
    home: 'Où la personne vit',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    commune: 'Commune',
    procedure: 'Procédure',
    open: 'Ouvrir le dossier',
  },
  nl: {
    person: 'Persoon',
    given: 'Voornaam',
    family: 'Naam',
    birth: 'Geboorte',
    more: 'Een familielid toevoegen',
    second: 'Persoon 2',
    home: 'Waar de persoon woont',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    commune: 'Gemeente',
    procedure: 'Procedure',
    open: 'Dossier openen',
  },
} as const

/** Takes in a mother and her child, who ask under article 9bis; gives the id of the case. */
export async function takeFamilyIn({ page, lang, go }: AtDesk, family: string): Promise<string> {
  const words = WORDS[lang]
  await go('intake')
  const first = page.getByRole('group', { name: words.person, exact: true })
  await first.getByLabel(words.given).fill('N.')
  await first.getByLabel(words.family, { exact: true }).fill(family)
  await first.getByLabel(words.birth).fill('5/3/1990')
  await page.getByRole('button', { name: words.more }).click()
  const second = page.getByRole('group', { name: words.second })
  await second.getByLabel(words.given).fill('T.')
  await second.getByLabel(words.family, { exact: true }).fill(family)
  await second.getByLabel(words.birth).fill('1/9/2015')
  const home = page.getByRole('group', { name: words.home })
  await home.getByLabel(words.street).fill('Proefstraat 1')
  await home.getByLabel(words.postcode).fill('9000')
  await home.getByLabel(words.commune).fill('Gent')
  await page.getByLabel(words.procedure).selectOption('article-9bis')
  await pressAndWait(page, words.open)
  await page.waitForSelector('.case-head')
  return new URL(page.url()).pathname.split('/').at(4) ?? ''
}

/** Presses the button and waits for the page that answers. */
export async function pressAndWait(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).last().click()])
}
