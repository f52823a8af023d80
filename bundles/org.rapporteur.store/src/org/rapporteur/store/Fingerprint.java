package org.rapporteur.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells the content of a file from any other.
 *
 * @param sha256 its digest, in hexadecimal digits
 */
record Fingerprint(String sha256) {

    static Fingerprint of(byte[] content) {
        try {
            return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
