import type { TomorrowWords } from './tomorrow-words.ts'

export const es: TomorrowWords = {
  title: 'Qué puedo hacer mañana por la mañana',
  lead: 'Según lo que consta en el expediente. «No se sabe» no quiere decir ni sí ni no.',
  lines: {
    stay: 'Quedarme en Bélgica',
    work: 'Trabajar',
    register: 'Estar inscrito',
    paper: 'El papel que tengo',
    travel: 'Viajar',
  },
  answers: {
    yes: 'Sí',
    no: 'No',
    unknown: 'No se sabe',
    discretionary: 'Lo valora la autoridad',
  },
  until: (day) => `Hasta el ${day} incluido.`,
  toConfirm: 'pendiente de confirmar con un abogado',
  registers: {
    attente: 'registro de espera (registre d’attente / wachtregister)',
    etrangers: 'registro de extranjeros (registre des étrangers / vreemdelingenregister)',
    population: 'registro de población (registre de la population / bevolkingsregister)',
  },
  thePaper: 'este papel',
  says: {
    'stay.title': 'La residencia se basa en este título: {paper}.',
    'stay.title-unlimited':
      'La residencia no tiene fin: {paper}. La fecha impresa es la de la tarjeta, no la del derecho.',
    'stay.covered': 'Este papel cubre la residencia por un tiempo: {paper}.',
    'stay.may-remain':
      'Con este papel puede quedarse hasta que responda el juez: {paper}. No es un derecho de residencia.',
    'stay.appeal-stops':
      'Hay un recurso en curso. Mientras el juez no responda, nadie puede obligarle a salir.',
    'stay.limit-runs':
      'El plazo para recurrir sigue abierto. Hasta ese día, nadie puede obligarle a salir.',
    'stay.appeal-unknown':
      'No es seguro que el recurso impida una salida forzosa. Pregunte enseguida a un abogado.',
    'stay.appeal-stops-not': 'El recurso en curso no detiene nada. No da residencia ni la quita.',
    'stay.urgency':
      'Hay un recurso de extrema urgencia en curso. Nadie puede obligarle a salir antes de que responda el juez.',
    'stay.order':
      'Ha llegado una orden de abandonar el territorio (ordre de quitter le territoire / bevel om het grondgebied te verlaten). La fecha está escrita en ella. Vea a un abogado enseguida.',
    'stay.ended': 'Una decisión ha puesto fin a la residencia.',
    'stay.maybe-ended':
      'Puede que una decisión haya puesto fin a la residencia. Enséñela primero a un abogado.',
    'stay.refused': 'La solicitud ha sido denegada. La denegación no da residencia ni la quita.',
    'stay.extra-month':
      'Hasta ese día aún se pueden aportar las pruebas que faltan. No consta ninguna orden de salir.',
    'stay.back-to-before':
      'El juez ha dejado sin efecto la decisión. Todo está como antes: la autoridad debe decidir de nuevo.',
    'stay.suspended':
      'El juez ha suspendido la decisión: no se puede ejecutar hasta que juzgue el fondo. Eso no da derecho de residencia.',
    'stay.nothing-added':
      'La solicitud está en curso. Por sí sola no da derecho de residencia, ni lo quita.',
    'stay.pending': 'Este papel prueba una solicitud: {paper}. No es un título de residencia.',
    'stay.title-ended':
      'Este título ha llegado a su fin: {paper}. Nada de lo anotado dice qué vale desde entonces.',
    'stay.renewal-asked':
      'Este título ha llegado a su fin: {paper}. La prórroga se pidió a tiempo: pida el anexo 15 (annexe 15 / bijlage 15) en el municipio.',
    'stay.renewal-late':
      'La prórroga se pidió después del fin del título. La Oficina valora si lo prorroga.',
    'stay.none-noted': 'No consta ningún título ni papel de residencia.',
    'work.free': 'Con este título se permite cualquier trabajo: {paper}.',
    'work.as-marked':
      'Está escrito en el papel ({paper}), en «mercado laboral» (marché du travail / arbeidsmarkt): ilimitado, limitado o no.',
    'work.permit-only': 'Solo el trabajo para el que hay autorización: {paper}.',
    'work.no': 'Este papel por sí solo no permite trabajar: {paper}.',
    'work.as-before': 'Como con el título anterior: {paper}.',
    'work.none-noted':
      'Ningún papel anotado dice que se pueda trabajar. Pregunte antes de empezar.',
    'register.in': '{register}.',
    'register.struck': 'El municipio da de baja en el registro. La persona ya no está inscrita.',
    'register.not-added': 'Una solicitud por sí sola no inscribe en ningún registro.',
    'register.unknown': 'Nada de lo anotado lo dice. El municipio puede decirlo.',
    'paper.held': 'Llévelo consigo: {paper}.',
    'paper.proof-only': '{paper}. Prueba un trámite; no da residencia.',
    'paper.card-coming': 'La tarjeta está pedida: {paper}. Todavía no se ha entregado.',
    'paper.card-ready': 'La tarjeta está lista en el municipio: {paper}. Vaya a recogerla.',
    'paper.ended': 'El tiempo de este papel ha pasado: {paper}.',
    'paper.none-noted': 'No consta ningún papel.',
    'travel.short-trips':
      'Con este título y un pasaporte válido se permitirían viajes cortos por el espacio Schengen. Pregunte antes de salir.',
    'travel.no': 'Este papel no permite viajar por el espacio Schengen: {paper}.',
  },
}
