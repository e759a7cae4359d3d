import * as z from 'zod/mini';

/** The address of a page, as the browser gives it. */
export const addressSchema = z.string().check(z.refine((text) => URL.canParse(text)));
