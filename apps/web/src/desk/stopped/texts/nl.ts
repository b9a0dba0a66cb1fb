import type { Texts } from './index.ts'

export const nl: Texts = {
  'signed-out': {
    title: 'De sessie is gesloten',
    said: 'Het bureau is vanzelf gesloten, zodat niemand anders de dossiers leest. Er is niets opgeslagen.',
  },
  'not-found': {
    title: 'Deze pagina bestaat niet',
    said: 'Het adres leidt nergens heen, of naar een dossier dat niet van uw organisatie is.',
  },
  forbidden: {
    title: 'Uw rol laat dit niet toe',
    said: 'Er is niets gedaan. Vraag het aan de persoon die uw organisatie beheert.',
  },
  unavailable: {
    title: 'De dossiers antwoorden op dit ogenblik niet',
    said: 'Wat opgeslagen was, blijft opgeslagen. Wacht een minuut en probeer opnieuw.',
  },
  'our-fault': {
    title: 'Er is bij ons iets misgegaan',
    said: 'Wat opgeslagen was, blijft opgeslagen. Probeer opnieuw; gebeurt het weer, zeg het dan aan wie deze server beheert.',
  },
  kept: 'Wat u had geschreven, staat op deze pagina bewaard, zoals het was.',
  signInFirst: 'Meld u aan in een ander tabblad, kom hier terug en verstuur opnieuw.',
  signIn: 'Aanmelden (nieuw tabblad)',
  again: 'Opnieuw versturen',
  show: 'Bekijk wat bewaard is',
  back: 'Terug naar het bureau',
}
