package org.glossator.review.agreement;

/** The figures of agreement, in the order in which they are shown. */
public enum Measure {
	/** Share of agreeing pairs of codings. */
	OBSERVED("observed", "observed"),
	/** Cohen 1960; mean over pairs for more than two annotators. */
	COHEN_KAPPA("cohenKappa", "Cohen's kappa"),
	/** Fleiss 1971. */
	FLEISS_KAPPA("fleissKappa", "Fleiss' kappa"),
	/** Krippendorff 2011, nominal. */
	KRIPPENDORFF_ALPHA("krippendorffAlpha", "Krippendorff's alpha"),
	/** Krippendorff 2011, ordinal; only for ranked features. */
	KRIPPENDORFF_ALPHA_ORDINAL("krippendorffAlphaOrdinal", "alpha, ordinal"),
	/** Krippendorff 2004. */
	KRIPPENDORFF_ALPHA_UNITIZING("krippendorffAlphaUnitizing", "alpha, unitizing"),
	/** Gwet 2008. */
	GWET_AC1("gwetAC1", "Gwet's AC1"),
	/** Mathet, Widlocher and Metivier 2015. */
	GAMMA("gamma", "gamma"),
	/** Same place, same label. */
	F1_STRICT("strict", "F1 strict"),
	/** Shared text, same label. */
	F1_OVERLAP("overlap", "F1 overlap"),
	/** Shared text whatever the label, with credit by the share of a span: SemEval-2020 task 11; only for layers on spans. */
	F1_PARTIAL("partial", "F1 partial (PTC)");

	private final String id;
	private final String label;

	Measure(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/** Whether it is one of precision and recall. */
	public boolean isF1() {
		return compareTo(F1_STRICT) >= 0;
	}

	/** The name used in JSON. */
	public String id() {
		return id;
	}

	/** The name a person reads. */
	public String label() {
		return label;
	}
}
