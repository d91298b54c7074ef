/** Every element of the domain water. Made by `npm run generate`. */
export {};
