package org.rapporteur.store;

/** Where the tags of an XML text begin and end; values of attributes may hold a greater-than sign. */
final class Tags {

    private Tags() {
    }

    /** Where the root element's tag begins, behind declaration and comments; -1 when there is none. */
    static int root(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && (text.startsWith("<?", at) || text.startsWith("<!", at))) {
            int behind = after(text, text.startsWith("<!--", at) ? "-->" : ">", at);
            at = behind < 0 ? -1 : text.indexOf('<', behind);
        }
        return at;
    }

    /** Where the root element's start tag ends; -1 when it does not. */
    static int rootEnd(String text) {
        int root = root(text);
        return root < 0 ? -1 : end(text, root);
    }

    /** The place behind a mark; -1 when it does not come. */
    static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }

    /** Where the start tag ends that begins at a place; -1 when it does not. */
    static int end(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
        }
        return -1;
    }
}
