import type { InEachLang } from '@sejour/answers/say'

type VisitTexts = {
  readonly by: (day: string) => string
  readonly due: { readonly [due in 'yes' | 'no' | 'unknown']: string }
  readonly past: string
  readonly check: string
  readonly visa: string
  readonly declaration: string
  readonly days: string
  readonly entry: string
  readonly stay: string
  readonly conditions: string
  readonly required: (amount: string) => string
  readonly border: string
  readonly extension: string
  readonly systems: string
  readonly contradictions: string
}

export const visitTexts: InEachLang<VisitTexts> = {
  fr: {
    by: (day) => `Déclaration à la commune, jour sûr : ${day}.`,
    due: {
      yes: 'Déclaration à faire à la commune ; le jour d’entrée manque.',
      no: 'Pas de déclaration à faire à la commune.',
      unknown: 'Déclaration peut-être à faire à la commune : demandez.',
    },
    past: 'Ce délai est passé : allez-y sans attendre.',
    check: 'À vérifier par une personne avant de s’y fier.',
    visa: 'Le visa',
    declaration: 'La déclaration à la commune',
    days: 'Les jours du délai',
    entry: 'entrée, pas comptée',
    stay: 'Jusqu’à quand rester',
    conditions: 'Ce qu’il faut montrer',
    required: (amount) => `Moyens à montrer : ${amount}.`,
    border: 'À la frontière',
    extension: 'Rester plus longtemps',
    systems: 'Systèmes annoncés aux frontières',
    contradictions: 'Où les sources se contredisent',
  },
  nl: {
    by: (day) => `Melding bij de gemeente, veilige dag: ${day}.`,
    due: {
      yes: 'Melding te doen bij de gemeente; de dag van binnenkomst ontbreekt.',
      no: 'Geen melding bij de gemeente nodig.',
      unknown: 'Misschien is een melding bij de gemeente nodig: vraag het.',
    },
    past: 'Die termijn is voorbij: ga er meteen heen.',
    check: 'Door een persoon na te kijken voor u erop vertrouwt.',
    visa: 'Het visum',
    declaration: 'De melding bij de gemeente',
    days: 'De dagen van de termijn',
    entry: 'binnenkomst, niet geteld',
    stay: 'Tot wanneer blijven',
    conditions: 'Wat u moet aantonen',
    required: (amount) => `Aan te tonen middelen: ${amount}.`,
    border: 'Aan de grens',
    extension: 'Langer blijven',
    systems: 'Aangekondigde systemen aan de grenzen',
    contradictions: 'Waar de bronnen elkaar tegenspreken',
  },
  de: {
    by: (day) => `Meldung bei der Gemeinde, sicherer Tag: ${day}.`,
    due: {
      yes: 'Eine Meldung bei der Gemeinde ist nötig; der Tag der Einreise fehlt.',
      no: 'Keine Meldung bei der Gemeinde nötig.',
      unknown: 'Vielleicht ist eine Meldung bei der Gemeinde nötig: Fragen Sie.',
    },
    past: 'Diese Frist ist vorbei: Gehen Sie sofort hin.',
    check: 'Von einer Person zu prüfen, bevor man sich darauf verlässt.',
    visa: 'Das Visum',
    declaration: 'Die Meldung bei der Gemeinde',
    days: 'Die Tage der Frist',
    entry: 'Einreise, nicht gezählt',
    stay: 'Bis wann bleiben',
    conditions: 'Was nachzuweisen ist',
    required: (amount) => `Nachzuweisende Mittel: ${amount}.`,
    border: 'An der Grenze',
    extension: 'Länger bleiben',
    systems: 'Angekündigte Systeme an den Grenzen',
    contradictions: 'Wo die Quellen einander widersprechen',
  },
  en: {
    by: (day) => `Declaration at the commune, safe day: ${day}.`,
    due: {
      yes: 'A declaration at the commune is needed; the day of entry is missing.',
      no: 'No declaration at the commune is needed.',
      unknown: 'A declaration at the commune may be needed: ask.',
    },
    past: 'That limit is over: go there without delay.',
    check: 'To be checked by a person before anybody relies on it.',
    visa: 'The visa',
    declaration: 'The declaration at the commune',
    days: 'The days of the limit',
    entry: 'entry, not counted',
    stay: 'Until when to stay',
    conditions: 'What has to be shown',
    required: (amount) => `Means to show: ${amount}.`,
    border: 'At the border',
    extension: 'Staying longer',
    systems: 'Announced systems at the borders',
    contradictions: 'Where sources contradict each other',
  },
}
