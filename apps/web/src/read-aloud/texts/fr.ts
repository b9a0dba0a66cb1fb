export const fr = {
  play: 'Lire à voix haute',
  pause: 'Faire une pause',
  resume: 'Continuer la lecture',
  stop: 'Arrêter la lecture',
  label: 'Lecture à voix haute',
  whose: 'La voix est celle de votre appareil. Rien n’est envoyé.',
} as const
