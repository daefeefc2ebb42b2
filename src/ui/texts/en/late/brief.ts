export const brief = {
  title: "Title: ",
  address: "Address: ",
  quoted: "Quoted:",
  written: "So far:",
  form: "Written like this:",
  formOf: "Written like this line of “{{section}}”:",
  copied_one: "Copied for an assistant: {{count}} link with its words and the form of its section",
  copied_other:
    "Copied for an assistant: {{count}} links with their words and the form of their sections",
  noItem: "There is no item here to copy for an assistant.",
};
