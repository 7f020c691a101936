/**
 * What a control holds, whatever it is built with.
 * Text, list and search: a string. Number: a number (euros, hours…). Yes/no box: a boolean.
 * Date: a string `YYYY-MM-DD`. Empty: `null`.
 */
export type Value = string | number | boolean | readonly string[] | null;
