import * as z from 'zod/mini';

/** Made of kinds of schema that the portal's page loads for others: each kind is code of its own. */

/** A boolean. */
export const flag = z.literal([true, false]);

/** A finite number. */
export const figure = z.custom<number>(value => Number.isFinite(value));

/** One of them, or `null`. */
export const orNull = <T extends z.ZodMiniType>(schema: T) => z.union([schema, z.literal(null)]);
