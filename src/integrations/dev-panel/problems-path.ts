/** Where the preview's panel asks for the problems of the content. */
export const PROBLEMS_PATH = '/__noi-dung.json';
