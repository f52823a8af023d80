package org.rapporteur.importing.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Identifiers of the recommendations of one file. They follow from what a row says, so that a second import finds them again, even
 * when an analyst has mended the text since. Rows of a file that say the same are counted.
 */
final class Identity {

    private static final int LENGTH = 6;
    private static final int NAMED = 3;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final MessageDigest digest = sha256();

    String of(String meeting, List<String> addressees, String proposer, String text) {
        String said = String.join("\n", meeting, String.join(",", addressees), proposer, text);
        int occurrence = occurrences.merge(said, 1, Integer::sum);
        byte[] hash = digest.digest((said + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
        String countries = addressees.size() <= NAMED ? String.join("-", addressees) : addressees.size() + "-countries";
        return meeting + "-" + countries + "-" + HexFormat.of().formatHex(hash, 0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has it
        }
    }
}
