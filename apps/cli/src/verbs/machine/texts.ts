import type { InEachLang } from '@sejour/answers/say'

type MachineTexts = {
  readonly title: (count: number) => string
  readonly more: string
  readonly end: string
  readonly has: (holder: string) => string
}

export const machineTexts: InEachLang<MachineTexts> = {
  fr: {
    title: (count) => `${count} parcours : où un dossier peut en être, et ce qui le fait avancer`,
    more: '« sejour machine article-9bis » montre chaque état, qui a le dossier, et ce qui vient ensuite.',
    end: 'plus rien n’est attendu',
    has: (holder) => `le dossier est chez : ${holder}`,
  },
  nl: {
    title: (count) => `${count} trajecten: waar een dossier kan staan, en wat het verder brengt`,
    more: '“sejour machine article-9bis” toont elke stand, wie het dossier heeft, en wat daarna komt.',
    end: 'er wordt niets meer verwacht',
    has: (holder) => `het dossier is bij: ${holder}`,
  },
  de: {
    title: (count) => `${count} Abläufe: wo eine Akte stehen kann, und was sie weiterbringt`,
    more: '„sejour machine article-9bis“ zeigt jeden Stand, wer die Akte hat, und was danach kommt.',
    end: 'nichts wird mehr erwartet',
    has: (holder) => `die Akte liegt bei: ${holder}`,
  },
  en: {
    title: (count) => `${count} machines: where a file can stand, and what moves it on`,
    more: '“sejour machine article-9bis” shows each state, who has the file, and what comes next.',
    end: 'nothing more is expected',
    has: (holder) => `the file is with: ${holder}`,
  },
}
