import type { OutcomeId } from './outcomes.ts'

/** How a request can end, or where it stands. No sentence promises a permit. */
export const outcomesNl: { readonly [id in OutcomeId]: string } = {
  'non-prise-en-consideration':
    'De gemeente zou de aanvraag niet in overweging nemen, of de aanvraag zou zonder gevolg blijven',
  'irrecevable-redevance':
    'De aanvraag zou onontvankelijk worden verklaard wegens de retributie (bijlage 42), tenzij het saldo na een gedeeltelijke betaling tijdig wordt betaald',
  'redevance-a-confirmer':
    'De Dienst Vreemdelingenzaken moet nog bevestigen dat de retributie in orde is',
  'desistement-presume':
    'U wordt geacht afstand te doen van deze aanvraag: alleen de recentere aanvraag zou worden onderzocht',
  'desistement-a-trancher':
    'De wet zegt niet duidelijk of de aanvraag blijft bestaan na een recentere aanvraag die niet is overgezonden: laat een advocaat dit nagaan',
  irrecevable:
    'De aanvraag zou onontvankelijk worden verklaard, zonder onderzoek van de grond van de zaak',
  'a-l-appreciation-de-l-office':
    'Niets in de antwoorden sluit de aanvraag uit: de rest is ter beoordeling van de Dienst Vreemdelingenzaken, die kan weigeren',
  'non-fondee':
    'De aanvraag zou, ook als ze ontvankelijk is, ongegrond worden verklaard omdat er geen grond is opgegeven',
  'a-completer':
    'Er ontbreken nog antwoorden: de aanvraag kan in dit stadium niet worden beoordeeld',
}
