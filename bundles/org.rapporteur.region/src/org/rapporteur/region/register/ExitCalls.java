package org.rapporteur.region.register;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes from a class its power to end the program. Java has no way any more to forbid that, so its calls of {@code System.exit},
 * {@code Runtime.exit} and {@code Runtime.halt} are renamed to a method that does not exist: where one is reached, Java throws an error
 * in its place. Only names in the table of the class change; its code stays as it is.
 */
final class ExitCalls {

    /** What the calls are renamed to; names in class files may have blanks. */
    static final String REFUSED = "exit is not for plug-ins";

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final String ENDS = "(I)V";
    private static final Map<String, List<String>> METHODS = Map.of("java/lang/System", List.of("exit"),
            "java/lang/Runtime", List.of("exit", "halt"));

    private final byte[] bytes;
    private final int[] offsets;
    private final Map<Integer, Integer> renamed = new HashMap<>();
    private final int end;

    private ExitCalls(byte[] bytes) {
        this.bytes = bytes;
        var in = ByteBuffer.wrap(bytes);
        offsets = new int[unsigned(in, 8)];
        int at = 10;
        for (int index = 1; index < offsets.length; index++) {
            offsets[index] = at;
            int tag = bytes[at];
            at += size(tag, at);
            if (tag == 5 || tag == 6) {
                index++; // long and double take two places
            }
        }
        end = at;
    }

    /** Whether an error came of a call that was refused. */
    static boolean isCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError && String.valueOf(cause.getMessage()).contains(REFUSED)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A class without its calls.
     *
     * @param bytes the class file
     * @return another class file; the same array when there is no such call in it
     * @throws IllegalArgumentException when that is no class file
     */
    static byte[] refused(byte[] bytes) {
        try {
            return new ExitCalls(bytes).rewritten();
        } catch (IndexOutOfBoundsException | IOException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private byte[] rewritten() throws IOException {
        var more = new ByteArrayOutputStream();
        var out = new DataOutputStream(more);
        byte[] copy = bytes.clone();
        int next = offsets.length;
        for (int index = 1; index < offsets.length; index++) {
            int at = offsets[index];
            if (at == 0 || bytes[at] != METHOD || !ends(at)) {
                continue;
            }
            int type = number(offsets[number(at + 3)] + 3);
            if (!renamed.containsKey(type)) {
                out.writeByte(UTF8);
                out.writeUTF(REFUSED);
                out.writeByte(NAME_AND_TYPE);
                out.writeShort(next);
                out.writeShort(type);
                renamed.put(type, next + 1);
                next += 2;
            }
            ByteBuffer.wrap(copy).putShort(at + 3, renamed.get(type).shortValue());
        }
        if (renamed.isEmpty() || next > 0xFFFF) {
            return bytes;
        }
        ByteBuffer.wrap(copy).putShort(8, (short) next);
        var all = new ByteArrayOutputStream(bytes.length + more.size());
        all.write(copy, 0, end);
        more.writeTo(all);
        all.write(copy, end, copy.length - end);
        return all.toByteArray();
    }

    private boolean ends(int method) {
        List<String> names = METHODS.get(text(offsets[number(offsets[number(method + 1)] + 1)]));
        int nameAndType = offsets[number(method + 3)];
        return names != null && names.contains(text(offsets[number(nameAndType + 1)])) && ENDS.equals(text(offsets[number(nameAndType + 3)]));
    }

    private String text(int at) {
        return new String(bytes, at + 3, number(at + 1), StandardCharsets.UTF_8);
    }

    private int number(int at) {
        return unsigned(ByteBuffer.wrap(bytes), at);
    }

    private static int unsigned(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private int size(int tag, int at) {
        return switch (tag) {
            case UTF8 -> 3 + number(at + 1);
            case 3, 4, 9, METHOD, 11, NAME_AND_TYPE, 17, 18 -> 5;
            case 5, 6 -> 9;
            case CLASS, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            default -> throw new IllegalArgumentException("No class file: " + tag);
        };
    }
}
