package org.rapporteur.analysis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The texts of one file of a dossier, folded, one behind the other in one string: looking for a word in it is looking through memory.
 * Does not change, so that any thread may look.
 */
final class Page {

    /** Stands before each text; folded words hold none. */
    private static final char TEXT = '\n';

    private final Optional<String> country;
    private final Optional<EObject> root;
    private final String folded;
    private final int[] starts;
    private final List<Entry> entries;
    private final List<Owner> owners;

    /**
     * An object that results are about.
     *
     * @param about address of what it is about
     */
    record Owner(String path, EClass type, Optional<URI> about) {
    }

    /**
     * A text.
     *
     * @param text as it is
     * @param owner number of the object that results are about
     */
    record Entry(String path, EStructuralFeature feature, String text, int owner) {
    }

    Page(Optional<String> country, Optional<EObject> root, List<Owner> owners, List<Entry> entries, List<String> foldedTexts) {
        this.country = country;
        this.root = root;
        this.owners = List.copyOf(owners);
        this.entries = List.copyOf(entries);
        starts = new int[entries.size()];
        var all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(TEXT).append(' ').append(foldedTexts.get(i));
        }
        folded = all.toString();
    }

    /** Bytes of memory, roughly. */
    long size() {
        return folded.length() + entries.stream().mapToLong(entry -> entry.text().length() + 64L).sum();
    }

    List<SearchResult> find(Query query) {
        Map<Integer, List<Hit>> hits = new LinkedHashMap<>();
        String first = " " + query.words().getFirst();
        for (int at = folded.indexOf(first); at >= 0;) {
            int entry = entry(at);
            int end = end(entry);
            if (hasAll(query, entry, end)) {
                hits.computeIfAbsent(entries.get(entry).owner(), owner -> new ArrayList<>()).add(hit(entry, query));
            }
            at = folded.indexOf(first, end);
        }
        return hits.entrySet().stream().map(found -> result(owners.get(found.getKey()), found.getValue())).toList();
    }

    private int entry(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    private int end(int entry) {
        return entry + 1 < starts.length ? starts[entry + 1] : folded.length();
    }

    private boolean hasAll(Query query, int entry, int end) {
        for (String word : query.words().subList(1, query.words().size())) {
            int at = folded.indexOf(" " + word, starts[entry]);
            if (at < 0 || at >= end) {
                return false;
            }
        }
        return true;
    }

    private SearchResult result(Owner owner, List<Hit> hits) {
        return new SearchResult(country, owner.path(), owner.type(), object(owner.path()), owner.about(), hits);
    }

    private Hit hit(int number, Query query) {
        Entry entry = entries.get(number);
        var excerpt = Excerpt.of(entry.text(), query);
        return new Hit(country, entry.path(), entry.feature(), excerpt.text(), excerpt.from(), excerpt.to(), object(entry.path()));
    }

    private Optional<EObject> object(String path) {
        return root.flatMap(from -> ObjectPath.walk(from, path));
    }
}
