package org.rapporteur.questionnaire.collect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Harm that is done to files, by chance: the same chance does the same harm. */
final class Damage {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final List<String> STRANGE = List.of("<", ">", "&", "\"", "&#0;", "&x;", "]]>", "<!DOCTYPE x>", "<?x?>", "\0", "\uFFFE", "-1", "99999999999999999999",
            "", " ", "مرحبا", "<w:p>", "</w:p>", "<w:sdt>", "<w:br/>", "<c r=\"C4\"><v>1</v></c>", "#REF!", "../../x", "\uD800\uDC00");

    private final Random chance;

    Damage(Random chance) {
        this.chance = chance;
    }

    /** A file that was cut, overwritten, or had something inserted, doubled or taken out. */
    byte[] bytes(byte[] whole) {
        int from = chance.nextInt(whole.length);
        int length = 1 + chance.nextInt(1 << chance.nextInt(10));
        int to = Math.min(whole.length, from + length);
        var out = new ByteArrayOutputStream();
        switch (chance.nextInt(6)) {
            case 0 -> out.write(whole, 0, from);
            case 1 -> {
                byte[] flipped = whole.clone();
                flipped[from] ^= (byte) (1 << chance.nextInt(8));
                out.writeBytes(flipped);
            }
            case 2 -> {
                byte[] noise = new byte[to - from];
                chance.nextBytes(noise);
                byte[] written = whole.clone();
                System.arraycopy(noise, 0, written, from, noise.length);
                out.writeBytes(written);
            }
            case 3 -> {
                out.write(whole, 0, from);
                out.write(whole, to, whole.length - to);
            }
            case 4 -> {
                out.write(whole, 0, to);
                out.write(whole, from, whole.length - from);
            }
            default -> {
                byte[] blank = whole.clone();
                Arrays.fill(blank, from, to, (byte) 0);
                out.writeBytes(blank);
            }
        }
        return out.toByteArray();
    }

    /** A part in which a tag, an element, a value or a few characters are other than they were. */
    String xml(String part) {
        return switch (chance.nextInt(6)) {
            case 0 -> replaced(part, TAG, "");
            case 1 -> replaced(part, TAG, "$0$0");
            case 2 -> replaced(part, VALUE, "\"" + STRANGE.get(chance.nextInt(STRANGE.size())) + "\"");
            case 3 -> element(part);
            case 4 -> {
                int place = chance.nextInt(part.length());
                yield part.substring(0, place) + STRANGE.get(chance.nextInt(STRANGE.size())) + part.substring(place);
            }
            default -> {
                int place = chance.nextInt(part.length());
                yield part.substring(0, place) + part.substring(Math.min(part.length(), place + 1 + chance.nextInt(40)));
            }
        };
    }

    private String replaced(String part, Pattern what, String with) {
        List<MatchResult> all = what.matcher(part).results().toList();
        MatchResult one = all.get(chance.nextInt(all.size()));
        return part.substring(0, one.start()) + with.replace("$0", one.group()) + part.substring(one.end());
    }

    /** Takes an element out, with what it holds, or doubles it. */
    private String element(String part) {
        List<MatchResult> tags = TAG.matcher(part).results().toList();
        int first = chance.nextInt(tags.size());
        int depth = 0;
        for (MatchResult tag : tags.subList(first, tags.size())) {
            depth += tag.group().startsWith("</") ? -1 : tag.group().endsWith("/>") || tag.group().startsWith("<?") ? 0 : 1;
            if (depth <= 0) {
                String element = part.substring(tags.get(first).start(), tag.end());
                return part.substring(0, tags.get(first).start()) + (chance.nextBoolean() ? "" : element + element) + part.substring(tag.end());
            }
        }
        return part.substring(0, tags.get(first).start());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
