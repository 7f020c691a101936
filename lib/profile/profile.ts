import * as z from 'zod/mini';
import { day, text } from '../storage/schema-words.ts';
import { declaration } from './declaration.ts';
import { training } from './training.ts';

/** A training and how it is to be declared (« fiche formation »). No person in it: it is shared. */
export const profileSchema = z
  .strictObject({
    schema: z.literal(1, 'version:1'),
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{2,80}$/, 'id')),
    revision: z.int().check(z.minimum(1, 'not-positive')),
    author: text(200),
    date: day,
    title: text(250),
    training,
    declarations: z.array(declaration).check(z.minLength(1, 'empty-list')),
  })
  .check(ctx => {
    const { training, declarations } = ctx.value;
    const refuse = (path: (string | number)[], message: string) =>
      ctx.issues.push({ code: 'custom', message, path, input: ctx.value });

    if (training.end < training.start) refuse(['training', 'end'], 'end-before-start');
    if (training.distanceHours && training.distanceHours.value > training.hours) {
      refuse(['training', 'distanceHours', 'value'], 'distance-over-total');
    }
    for (const [d, { modules }] of declarations.entries()) {
      for (const [m, module] of modules.entries()) {
        const at = ['declarations', d, 'modules', m];
        const hasDates = module.start !== undefined || module.end !== undefined;
        if (hasDates && (module.end ?? training.end) < (module.start ?? training.start)) {
          refuse([...at, 'end'], 'end-before-start');
        }
        const distance = module.distanceHours?.value ?? 0;
        if (distance > (module.hours ?? training.hours)) {
          refuse([...at, 'distanceHours', 'value'], 'distance-over-total');
        }
        if (module.kind === 'external' && !module.provider && !training.provider) {
          refuse([...at, 'provider'], 'no-provider');
        }
        // Otherwise each module would declare the whole training, and its cost, once more.
        if (modules.length > 1 && !module.hours) refuse([...at, 'hours'], 'each-module');
        if (modules.length > 1 && !module.costs) refuse([...at, 'costs'], 'each-module');
      }
    }
  });

export type Profile = z.infer<typeof profileSchema>;
