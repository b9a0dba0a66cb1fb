import type { TextsOf } from '../long-sejour/texts.ts'
import type * as enonces from './enonces.ts'

export const guichetNl: TextsOf<typeof enonces.guichet> = {
  'travail.guichet':
    'De werkgever dient de aanvraag in bij het uniek loket “Working in Belgium”. Het Gewest van de werkplaats beslist over het werk, de Dienst over het verblijf.',
  'travail.redevance':
    'Het tarief is dat van het werk, hetzelfde voor de gecombineerde vergunning, de onderzoeker, de seizoenarbeider, de blauwe kaart en de overplaatsing binnen een groep.',
}

export const depuisCourtSejourNl: TextsOf<typeof enonces.depuisCourtSejour> = {
  'travail.court-sejour':
    'Tijdens een kort verblijf laten de bronnen niet toe te zeggen of de aanvraag in België kan gebeuren: vanuit het buitenland rijst die vraag niet.',
}

export const permisNl: TextsOf<typeof enonces.permis> = {
  'travail.annexe-46':
    'Akkoord van beide overheden: bijlage 46. Vanuit het buitenland vraagt men dan het visum D (code B29); in regelmatig verblijf in België gaat men naar de gemeente.',
  'travail.annexe-49':
    'De gemeente geeft een bijlage 49: die laat toe te verblijven en te werken in afwachting van de kaart.',
  'travail.annexe-49-duree':
    'De bijlage 49 zou 45 dagen gelden en verlengbaar zijn: te bevestigen duur.',
  'travail.marche':
    'De kaart draagt de vermelding “arbeidsmarkt: beperkt”: ze volgt het werk dat is toegestaan.',
  'travail.renouvellement-employeur':
    'De werkgever zou de verlenging minstens 2 maanden vóór het einde van de vergunning vragen: te bevestigen, maar voor de zekerheid na te leven.',
}

export const refusRegionNl: TextsOf<typeof enonces.refusRegion> = {
  'travail.recours-region':
    'Een weigering van het Gewest wordt bij het Gewest zelf betwist, binnen de termijn die erin staat; een weigering van de Dienst, bij de Raad.',
}
