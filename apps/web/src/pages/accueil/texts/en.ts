import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'The right to stay in Belgium, with the text beside it',
  description:
    'The right to stay in Belgium, explained with its sources: which route, which paper, which limit, which fee, which card, which court. Nothing is sent.',
  lead: 'You answer simple questions. Sejour applies the texts, shows where each line comes from, and says what it does not know.',
  paper: 'You hold a paper',
  paperText:
    'Write what is printed on it: you will know what it is, what it allows and until which day you can act.',
  groups: [
    {
      title: 'Asking for a stay',
      doors: [
        {
          path: '/orientation',
          title: 'Which route for me?',
          text: 'A few questions, then all routes side by side: open, closed, and why.',
        },
        {
          path: '/article-9bis',
          title: 'Article 9bis',
          text: 'What allows a request in Belgium, what would make it inadmissible, what the Immigration Office weighs.',
        },
        {
          path: '/citoyens-union',
          title: 'Union citizens and family',
          text: 'Annexes 19 and 19ter: the evidence, the six months, the silence, the refusal.',
        },
        {
          path: '/redevance',
          title: 'What does it cost?',
          text: 'The fee on the day of filing, person by person, and what follows when too little was paid.',
        },
      ],
    },
    {
      title: 'Answering a decision',
      doors: [
        {
          path: '/delai',
          title: 'Until which day?',
          text: 'The last day to act, counted in front of you, and the safe day.',
        },
        {
          path: '/ordre-de-quitter',
          title: 'I was ordered to leave',
          text: 'What to do first, what stops removal and what does not, the entry ban.',
        },
        {
          path: '/autorites',
          title: 'Who decides, which court?',
          text: 'The way of each request, the authorities, the courts, the languages.',
        },
        {
          path: '/parcours-du-dossier',
          title: 'The way of a file',
          text: 'Step by step, drawn: who has the file, who acts, by when, what may follow.',
        },
      ],
    },
    {
      title: 'Staying, and for how long',
      doors: [
        {
          path: '/sejour-illimite',
          title: 'Becoming unlimited',
          text: 'Your years on a line, with their gaps: B, K, L, EU+ and F+ cards.',
        },
        {
          path: '/visite',
          title: 'Coming for less than 90 days',
          text: 'Visa, means, guarantee, declaration to the commune.',
        },
        {
          path: '/court-sejour',
          title: '90 days in 180',
          text: 'The days spent in the Schengen area, the days left.',
        },
        {
          path: '/registres',
          title: 'In which register?',
          text: 'Waiting register, aliens’ register, population register: who enters, who leaves.',
        },
      ],
    },
    {
      title: 'Understanding',
      doors: [
        {
          path: '/lexique',
          title: 'The lexicon',
          text: 'The words of the law in plain words, in four languages.',
        },
        {
          path: '/sources',
          title: 'The texts',
          text: 'Each text, how far it was read, what rests on it, what changed between two days.',
        },
        {
          path: '/contradictions',
          title: 'When sources contradict each other',
          text: 'What each says, and what we make of it.',
        },
        {
          path: '/confirmation',
          title: 'To be confirmed by a lawyer',
          text: 'All that is not certain, to be compared, dated and signed.',
        },
      ],
    },
    {
      title: 'Working with Sejour',
      doors: [
        {
          path: '/actes',
          title: 'Fill in an act',
          text: 'Annexes, decisions, letters, appeals: what contradicts itself is refused. As PDF or Word, without an account.',
        },
        {
          path: '/connexion',
          title: 'The desk of counsel',
          text: 'Lawyers and associations: cases, pieces, arguments, time limits, on your own machine.',
        },
        {
          path: '/mon-dossier',
          title: 'My file, with a code',
          text: 'Your counsel gave you a code on paper: it opens your file, for reading.',
        },
      ],
    },
  ],
  never: 'What Sejour never does',
  nevers: [
    'These pages ask for no name, no account and no address. Only the desk of counsel opens with an account.',
    'They send nothing and keep nothing: the working-out happens in your page. Without script, the server answers, then forgets.',
    'Only an act that you fill in goes to the server, with the names you write in it: it composes the act, then forgets it.',
    'It gives no score and no percentage, and promises no outcome. Where the law leaves a choice, it says who decides.',
    'It does not replace a lawyer.',
  ],
  help: 'Where to find help',
  helps: [
    'A lawyer, as early as you can, above all when a limit is running. Legal aid can be free: each bar has a legal aid office.',
    'A social service or an association near you that helps foreign nationals. The CPAS/OCMW of your commune can point the way.',
    'In a closed centre: ask the social service of the centre how to see a lawyer. Limits are shorter there.',
  ],
  leave: 'If you are not alone at the screen',
  leaveText:
    'The button “Leave this site”, at the top of every page, opens the weather instead. With the keyboard: Escape three times. Pages already seen stay in the history of the browser: clear it, or open a private window.',
}
