import type { ConditionTexts } from '@sejour/engine'
import type { avisCommuns, AvisRevenusTexts, depuisLaReforme } from './avis-communs.ts'

export const avisCommunsNl: ConditionTexts<
  (typeof avisCommuns)[number]['when'] | typeof depuisLaReforme
> = {
  'avis.ordre-de-quitter':
    'Het ontvangen bevel om het grondgebied te verlaten blijft tijdens de aanvraag gelden: laat nakijken of het kan worden uitgevoerd',
  'avis.interdiction-entree':
    'Een niet opgeheven inreisverbod kan tegen de aanvraag worden ingeroepen: de opheffing vraagt men apart',
  'avis.redevance':
    'Betaal de retributie vóór de aanvraag en voeg het bewijs bij: zonder bewijs is de aanvraag onontvankelijk (bijlage 42)',
  'avis.violences':
    'Een scheiding wegens geweld beëindigt het verblijf niet vanzelf: breng uzelf eerst in veiligheid, bewaar de bewijzen en ga naar een advocaat',
  'avis.controle':
    'De voorwaarden worden vijf jaar lang gecontroleerd: een scheiding, het verlies van inkomsten of een vertrek kan het verblijf beëindigen, met een bevel om het grondgebied te verlaten',
  'avis.reforme':
    'De wet van 18 juli 2025 geldt sinds 18 augustus 2025 en haar tekst is hier niet gelezen: laat elke voorwaarde nakijken',
  'avis.depuis-la-reforme': 'De aanvraag is op 18 augustus 2025 of later ingediend',
}

export const avisRevenusNl: AvisRevenusTexts = {
  'avis.revenus':
    'De inkomsten liggen onder het referentiebedrag: voeg stukken bij over de werkelijke uitgaven en behoeften van het gezin, die de Dienst moet onderzoeken',
  'avis.reforme-revenus':
    'Over de inkomsten die sinds 18 augustus 2025 worden gevraagd, spreken de bronnen elkaar tegen: 110 % van het gewaarborgd gemiddeld minimummaandinkomen (ongeveer € 2.323 netto per maand in 2025), of 110 % van het leefloon',
}
