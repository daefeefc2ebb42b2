/** The window hears this when something has come over the screen by itself. */
export const FLOAT_SHOWN = "galley:float-shown";
