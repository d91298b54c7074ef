/** Cases: what people look into, with comments and activity. */
export {};
