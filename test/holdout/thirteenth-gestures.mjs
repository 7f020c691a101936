import { thirteenthAGestures } from './thirteenth-a-gestures.mjs';
import { thirteenthBGestures } from './thirteenth-b-gestures.mjs';
import { thirteenthCGestures } from './thirteenth-c-gestures.mjs';

/** Gestures of the six pages of the thirteenth round, by its three writers. */
export const thirteenthGestures = {
  ...thirteenthBGestures,
  ...thirteenthCGestures,
  ...thirteenthAGestures,
};
