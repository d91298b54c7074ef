/** Attributes that belong to every HTML element, or to a framework: they say nothing to widgets. */
export const globalAttribute =
  /^(?:id|class|style|slot|part|exportparts|hidden|inert|lang|dir|title|role|tabindex|translate|popover|is|nonce|aria-.*|data-.*|on.*|v-.*|_.*)$/;
