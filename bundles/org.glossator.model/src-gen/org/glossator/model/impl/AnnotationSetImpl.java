/**
 */
package org.glossator.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.ModelPackage;
import org.glossator.model.Relation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getNextId <em>Next Id</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getExtra <em>Extra</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getDocumentAnnotations <em>Document Annotations</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.glossator.model.impl.AnnotationSetImpl#getChains <em>Chains</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationSetImpl extends MinimalEObjectImpl.Container implements AnnotationSet {
	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEMA_VERSION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected String schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATOR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected String annotator = ANNOTATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextId() <em>Next Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextId()
	 * @generated
	 * @ordered
	 */
	protected static final long NEXT_ID_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getNextId() <em>Next Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextId()
	 * @generated
	 * @ordered
	 */
	protected long nextId = NEXT_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtra() <em>Extra</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtra()
	 * @generated
	 * @ordered
	 */
	protected EList<String> extra;

	/**
	 * The cached value of the '{@link #getDocumentAnnotations() <em>Document Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentAnnotation> documentAnnotations;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getChains() <em>Chains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChains()
	 * @generated
	 * @ordered
	 */
	protected EList<Chain> chains;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(String newSchemaVersion) {
		String oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnotator() {
		return annotator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotator(String newAnnotator) {
		String oldAnnotator = annotator;
		annotator = newAnnotator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__ANNOTATOR, oldAnnotator, annotator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNextId() {
		return nextId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextId(long newNextId) {
		long oldNextId = nextId;
		nextId = newNextId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__NEXT_ID, oldNextId, nextId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExtra() {
		if (extra == null) {
			extra = new EDataTypeEList<String>(String.class, this, ModelPackage.ANNOTATION_SET__EXTRA);
		}
		return extra;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentAnnotation> getDocumentAnnotations() {
		if (documentAnnotations == null) {
			documentAnnotations = new EObjectContainmentEList<DocumentAnnotation>(DocumentAnnotation.class, this, ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS);
		}
		return documentAnnotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, ModelPackage.ANNOTATION_SET__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, ModelPackage.ANNOTATION_SET__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chain> getChains() {
		if (chains == null) {
			chains = new EObjectContainmentEList<Chain>(Chain.class, this, ModelPackage.ANNOTATION_SET__CHAINS);
		}
		return chains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS:
				return ((InternalEList<?>)getDocumentAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__CHAINS:
				return ((InternalEList<?>)getChains()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return getDocument();
			case ModelPackage.ANNOTATION_SET__SHA256:
				return getSha256();
			case ModelPackage.ANNOTATION_SET__SCHEMA_VERSION:
				return getSchemaVersion();
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return getAnnotator();
			case ModelPackage.ANNOTATION_SET__STATE:
				return getState();
			case ModelPackage.ANNOTATION_SET__NEXT_ID:
				return getNextId();
			case ModelPackage.ANNOTATION_SET__EXTRA:
				return getExtra();
			case ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS:
				return getDocumentAnnotations();
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return getAnnotations();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return getRelations();
			case ModelPackage.ANNOTATION_SET__CHAINS:
				return getChains();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__SCHEMA_VERSION:
				setSchemaVersion((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__NEXT_ID:
				setNextId((Long)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__EXTRA:
				getExtra().clear();
				getExtra().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS:
				getDocumentAnnotations().clear();
				getDocumentAnnotations().addAll((Collection<? extends DocumentAnnotation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__CHAINS:
				getChains().clear();
				getChains().addAll((Collection<? extends Chain>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator(ANNOTATOR_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__NEXT_ID:
				setNextId(NEXT_ID_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__EXTRA:
				getExtra().clear();
				return;
			case ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS:
				getDocumentAnnotations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__CHAINS:
				getChains().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case ModelPackage.ANNOTATION_SET__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.ANNOTATION_SET__SCHEMA_VERSION:
				return SCHEMA_VERSION_EDEFAULT == null ? schemaVersion != null : !SCHEMA_VERSION_EDEFAULT.equals(schemaVersion);
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return ANNOTATOR_EDEFAULT == null ? annotator != null : !ANNOTATOR_EDEFAULT.equals(annotator);
			case ModelPackage.ANNOTATION_SET__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case ModelPackage.ANNOTATION_SET__NEXT_ID:
				return nextId != NEXT_ID_EDEFAULT;
			case ModelPackage.ANNOTATION_SET__EXTRA:
				return extra != null && !extra.isEmpty();
			case ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS:
				return documentAnnotations != null && !documentAnnotations.isEmpty();
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return relations != null && !relations.isEmpty();
			case ModelPackage.ANNOTATION_SET__CHAINS:
				return chains != null && !chains.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (document: ");
		result.append(document);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", schemaVersion: ");
		result.append(schemaVersion);
		result.append(", annotator: ");
		result.append(annotator);
		result.append(", state: ");
		result.append(state);
		result.append(", nextId: ");
		result.append(nextId);
		result.append(", extra: ");
		result.append(extra);
		result.append(')');
		return result.toString();
	}

} //AnnotationSetImpl
