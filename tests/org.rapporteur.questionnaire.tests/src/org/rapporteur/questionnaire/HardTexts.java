package org.rapporteur.questionnaire;

import java.util.List;

/** Texts that programs stumble over. */
public final class HardTexts {

    public static final List<String> ALL = List.of("=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "'quoted'", "<b>&amp;</b>", "]]>", "_x0041_",
            "{ MERGEFIELD x }", "  two blanks around  ", "first\nsecond\n\nfourth", "tab\there", "مرحبا بالعالم", "שלום", "你好，世界", "Привет, мир", "¿Qué?",
            "e\u0301", "\uD83D\uDE00 smile", "\u202Eoverride", "1/2", "0123", "1E5", "TRUE", "2026-03", "NULL", "\u200B", "%s%n${x}{0}", "\\\"'");

    private HardTexts() {
    }
}
