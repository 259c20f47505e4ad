package org.glossator.engine.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class GazetteerTest {

	private static int phrase(String name) {
		int phrase = 0;
		for (int word : Gazetteer.words(name)) {
			phrase = Gazetteer.phrase(phrase, word);
		}
		return phrase;
	}

	@Test
	void wayOfWriting_makesNoOtherPhrase() {
		assertEquals(phrase("Bogota"), phrase("Bogot\u00e1"));
		assertEquals(phrase("Rostov-on-Don"), phrase("ROSTOV ON DON"));
		assertEquals(phrase("105th Brigade"), phrase("44th Brigade"));
	}

	@Test
	void otherWordsOrOrder_makeAnotherPhrase() {
		assertFalse(phrase("North Kivu") == phrase("Kivu North"));
		assertFalse(phrase("Kivu") == phrase("Kivus"));
		assertEquals(0, Gazetteer.words("\u2014").length);
	}

	@Test
	void writtenAndRead_isTheSame() throws Exception {
		int[] phrases = { phrase("Lake Kivu"), phrase("Goma") };
		Arrays.sort(phrases);
		int[] words = Gazetteer.words("Kivu");
		short[] roles = { Gazetteer.roles(new int[] { 0, 1, 4, 0, 90_000 }, true) };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new Gazetteer(phrases, new byte[] { Gazetteer.PLACE, Gazetteer.PLACE | Gazetteer.PERSON }, words, roles).write(new DataOutputStream(bytes));
		Gazetteer read = Gazetteer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertEquals(Gazetteer.PLACE, read.kinds(phrases[0]));
		assertEquals(Gazetteer.PLACE | Gazetteer.PERSON, read.kinds(phrases[1]));
		assertEquals(0, read.kinds(phrase("Lake")));
		int role = read.role(words[0]);
		assertArrayEquals(new int[] { 0, 1, 2, 0, 7 }, new int[] { Gazetteer.often(role, 0), Gazetteer.often(role, 1), Gazetteer.often(role, 2), Gazetteer.often(role, 3), Gazetteer.often(role, 4) });
		assertTrue(Gazetteer.isOrdinary(role));
		assertFalse(Gazetteer.isOrdinary(read.role(words[0] + 1)));
	}

	@Test
	void shippedOne_knowsNamesAndOrdinaryWords() {
		Gazetteer shipped = NameModels.knowledge().gazetteer();
		assertTrue((shipped.kinds(phrase("Nelson Mandela")) & Gazetteer.PERSON) != 0);
		assertTrue((shipped.kinds(phrase("Tegucigalpa")) & Gazetteer.PLACE) != 0);
		assertTrue((shipped.kinds(phrase("Amnesty International")) & Gazetteer.ORGANISATION) != 0);
		assertTrue(Gazetteer.isOrdinary(shipped.role(Gazetteer.words("carried")[0])));
		assertFalse(Gazetteer.isOrdinary(shipped.role(Gazetteer.words("Mandela")[0])));
	}
}
