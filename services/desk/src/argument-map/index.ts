export {
  argumentMap,
  arguedRound,
  type ArgumentMap,
  type ArgumentOnMap,
  type AskedOfArgument,
  type MapColumn,
  type NumberedPiece,
} from './argument-map.ts'
