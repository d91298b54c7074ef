/** Every element of the domain margin. Made by `npm run generate`. */
export {};
