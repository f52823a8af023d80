package org.rapporteur.questionnaire.word.read;

/** Text that is being gathered: paragraphs become lines, and empty paragraphs around it are left out. */
final class Passage {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private int end;
    private boolean noText;

    /**
     * @param inside whether it begins inside a paragraph
     */
    Passage(boolean inside) {
        begun = inside;
    }

    void paragraph() {
        if (begun && end > 0) {
            text.append('\n');
        }
        begun = true;
    }

    void add(String more) {
        text.append(more);
        end = more.isEmpty() ? end : text.length();
    }

    void addNoText() {
        noText = true;
    }

    boolean hasNoText() {
        return noText;
    }

    String text() {
        return text.substring(0, end);
    }
}
