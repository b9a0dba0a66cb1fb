import type { Texts } from './index.ts'

export const de: Texts = {
  play: 'Vorlesen',
  pause: 'Anhalten',
  resume: 'Weiter vorlesen',
  stop: 'Vorlesen beenden',
  label: 'Vorlesen',
  whose: 'Die Stimme ist die Ihres Geräts. Nichts wird versendet.',
}
