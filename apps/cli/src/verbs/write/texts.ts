import type { ActLang } from '@sejour/acts'

type WriteTexts = {
  readonly written: (file: string) => string
  readonly version: (form: string, version: string) => string
  readonly toConfirm: string
  readonly checksum: string
}

export const writeTexts: { readonly [lang in ActLang]: WriteTexts } = {
  fr: {
    written: (file) => `Écrit dans ${file}. Prêt, pas envoyé.`,
    version: (form, version) => `${form}, version du ${version}`,
    toConfirm: 'À côté de l’acte',
    checksum: 'Empreinte (SHA-256)',
  },
  nl: {
    written: (file) => `Geschreven in ${file}. Klaar, niet verzonden.`,
    version: (form, version) => `${form}, versie van ${version}`,
    toConfirm: 'Naast de akte',
    checksum: 'Vingerafdruk (SHA-256)',
  },
  de: {
    written: (file) => `In ${file} geschrieben. Fertig, nicht gesendet.`,
    version: (form, version) => `${form}, Fassung vom ${version}`,
    toConfirm: 'Neben dem Schriftstück',
    checksum: 'Prüfsumme (SHA-256)',
  },
}
