/** Every element of the domain lab. Made by `npm run generate`. */
export {};
