/**
 * Pairs of names: `=` spellings of one name, `#` names of different people. Written for Gazette from general knowledge of
 * how agencies, ministries and newspapers spell these names; none is taken from another project's table.
 * The split is by hash (see `splitOf`): rules are tuned on the development half only.
 */
export const NAME_PAIRS = `
# Kazakh and Kyrgyz
Kassym-Jomart Tokayev = Qasym-Jomart Toqaev
Kassym-Jomart Tokayev = Kasym-Zhomart Tokaev
Kassym-Jomart Tokayev = Касым-Жомарт Токаев
Kassym-Jomart Tokayev = Қасым-Жомарт Тоқаев
Kassym-Jomart Tokayev = K. Tokayev
Kassym-Jomart Tokayev = Qasym-Jomart Kemeluly Toqaev
Kassym-Jomart Tokayev = Kassym-Jomart Kemelevich Tokayev
Kassym-Jomart Tokayev = Tokayev Kassym-Jomart
Kassym-Jomart Tokayev = TOKAYEV, Kassym-Jomart
Kassym-Jomart Tokayev = Kassym-Zhomart Tokayev
Nursultan Nazarbayev = Nursultan Nazarbaev
Nursultan Nazarbayev = Нурсултан Назарбаев
Nursultan Nazarbayev = Nursultan Abishevich Nazarbayev
Nursultan Abishuly Nazarbayev = Nursultan Abishevich Nazarbaev
Nursultan Nazarbayev = N. Nazarbayev
Nursultan Nazarbayev = Noursoultan Nazarbaïev
Nursultan Nazarbayev = Nursultan Nasarbajew
Dariga Nazarbayeva = Dariga Nazarbaeva
Dariga Nazarbayeva = Дарига Назарбаева
Askar Mamin = Asqar Mamin
Askar Mamin = Аскар Мамин
Askar Mamin = Asqar Uzaqbaiuly Mamin
Alikhan Smailov = Älihan Smaiylov
Alikhan Smailov = Alihan Smailov
Alikhan Smailov = Алихан Смаилов
Karim Massimov = Karim Masimov
Karim Massimov = Kärim Mäsimov
Karim Massimov = Карим Масимов
Bakytzhan Sagintayev = Baqytjan Saghyntaev
Bakytzhan Sagintayev = Bakhytzhan Sagintaev
Bakytzhan Sagintayev = Бакытжан Сагинтаев
Olzhas Bektenov = Oljas Bektenov
Olzhas Bektenov = Олжас Бектенов
Yerlan Turgumbayev = Erlan Turgumbaev
Yerlan Turgumbayev = Ерлан Тургумбаев
Murat Bektanov = Мурат Бектанов
Mukhtar Tleuberdi = Muhtar Tileuberdi
Mukhtar Tleuberdi = Мухтар Тлеуберди
Yermek Kosherbayev = Ermek Kosherbaev
Zhanseit Tuimebayev = Janseit Tuimebaev
Zhanseit Tuimebayev = Жансеит Туймебаев
Galymzhan Koishybayev = Ghalymjan Qoishybaev
Galym Abilsiitov = Ghalym Äbilseitov
Maulen Ashimbayev = Mäulen Äshimbaev
Maulen Ashimbayev = Maulen Ashimbaev
Yerzhan Zhumabayev = Erzhan Jumabaev
Kairat Umarov = Qairat Omarov
Bolat Nazarbayev = Bulat Nazarbaev
Timur Kulibayev = Timur Qulybaev
Timur Kulibayev = Тимур Кулибаев
Akezhan Kazhegeldin = Äkejan Qajygeldin
Mukhtar Ablyazov = Muxtar Abliazov
Mukhtar Ablyazov = Moukhtar Abliazov
Zhanar Aitzhanova = Janar Aitjanova
Magzum Mirzagaliyev = Maghzum Myrzaghaliev
Magzum Mirzagaliyev = Магзум Мирзагалиев
Aida Balayeva = Aida Balaeva
Kanat Bozumbayev = Qanat Bozymbaev
Kanat Bozumbayev = Канат Бозумбаев
Berdibek Saparbayev = Berdybek Saparbaev
Berdibek Saparbayev = Бердибек Сапарбаев
Umirzak Shukeyev = Omirzaq Shokeev
Sooronbay Jeenbekov = Sooronbai Zheenbekov
Sooronbay Jeenbekov = Сооронбай Жээнбеков
Sadyr Japarov = Sadyr Zhaparov
Sadyr Japarov = Садыр Жапаров
Sadyr Japarov = Sadyr Nurgozhoevich Japarov
Almazbek Atambayev = Almazbek Atambaev
Almazbek Atambayev = Алмазбек Атамбаев
Kurmanbek Bakiyev = Kurmanbek Bakiev
Kurmanbek Bakiyev = Kourmanbek Bakiev
Askar Akayev = Askar Akaev
Roza Otunbayeva = Rosa Otunbaeva
Kamchybek Tashiev = Kamchybek Tashiyev
Omurbek Babanov = Ömürbek Babanov
Ulukbek Maripov = Ulugbek Maripov
# Russian
Vladimir Putin = Владимир Путин
Vladimir Putin = Wladimir Putin
Vladimir Putin = Vladimir Vladimirovich Putin
Vladimir Putin = V. Putin
Vladimir Putin = V.V. Putin
Vladimir Putin = Putin Vladimir Vladimirovich
Vladimir Poutine = Vladimir Putin
Dmitry Medvedev = Dmitri Medvedev
Dmitry Medvedev = Dmitriy Anatolyevich Medvedev
Dmitry Medvedev = Dmitrij Medwedew
Dmitry Medvedev = Дмитрий Медведев
Mikhail Gorbachev = Michail Gorbatschow
Mikhail Gorbachev = Mikhaïl Gorbatchev
Mikhail Gorbachev = Михаил Горбачёв
Mikhail Gorbachev = Mikhail Gorbachyov
Boris Yeltsin = Boris Eltsin
Boris Yeltsin = Boris Jelzin
Boris Yeltsin = Борис Ельцин
Nikita Khrushchev = Nikita Chruschtschow
Nikita Khrushchev = Никита Хрущёв
Nikita Khrushchev = Nikita Khrouchtchev
Sergei Lavrov = Sergey Lavrov
Sergei Lavrov = Сергей Лавров
Sergei Lavrov = Sergej Lawrow
Sergei Lavrov = Sergey Viktorovich Lavrov
Sergei Shoigu = Sergey Shoygu
Sergei Shoigu = Sergueï Choïgou
Sergei Shoigu = Сергей Шойгу
Alexei Navalny = Aleksei Navalny
Alexei Navalny = Alexey Navalnyy
Alexei Navalny = Alexej Nawalny
Alexei Navalny = Алексей Навальный
Yulia Navalnaya = Julia Nawalnaja
Yulia Navalnaya = Юлия Навальная
Yevgeny Prigozhin = Evgeny Prigozhin
Yevgeny Prigozhin = Jewgeni Prigoschin
Yevgeny Prigozhin = Евгений Пригожин
Vladimir Zhirinovsky = Wladimir Schirinowski
Vladimir Zhirinovsky = Vladimir Jirinovski
Gennady Zyuganov = Gennadi Sjuganow
Gennady Zyuganov = Gennadiy Zyuganov
Gennady Zyuganov = Геннадий Зюганов
Valentina Matviyenko = Valentina Matvienko
Valentina Matviyenko = Валентина Матвиенко
Vyacheslav Volodin = Viacheslav Volodin
Vyacheslav Volodin = Wjatscheslaw Wolodin
Nikolai Patrushev = Nikolay Patrushev
Nikolai Patrushev = Николай Патрушев
Mikhail Mishustin = Michail Mischustin
Mikhail Mishustin = Михаил Мишустин
Ramzan Kadyrov = Ramsan Kadyrow
Ramzan Kadyrov = Рамзан Кадыров
Sergei Sobyanin = Sergey Sobianin
Anatoly Chubais = Anatoli Tschubais
Elvira Nabiullina = Эльвира Набиуллина
Maria Zakharova = Mariya Zakharova
Maria Zakharova = Мария Захарова
Dmitry Peskov = Dmitri Peskow
Valery Gerasimov = Valeriy Gerasimov
Valery Gerasimov = Waleri Gerassimow
Viktor Chernomyrdin = Viktor Tschernomyrdin
Alexander Bortnikov = Aleksandr Bortnikov
Alexander Bastrykin = Aleksandr Bastrykin
Ivanov Ivan Ivanovich = Ivan Ivanov
Fyodor Dostoevsky = Fedor Dostoyevsky
Pyotr Tchaikovsky = Petr Chaikovsky
# Ukrainian and Belarusian
Volodymyr Zelenskyy = Volodymyr Zelensky
Volodymyr Zelenskyy = Vladimir Zelensky
Volodymyr Zelenskyy = Volodymyr Zelenskiy
Volodymyr Zelenskyy = Wolodymyr Selenskyj
Volodymyr Zelenskyy = Володимир Зеленський
Volodymyr Zelenskyy = Владимир Зеленский
Volodymyr Zelenskyy = V. Zelensky
Petro Poroshenko = Pyotr Poroshenko
Petro Poroshenko = Петро Порошенко
Petro Poroshenko = Petro Oleksiyovych Poroshenko
Viktor Yanukovych = Viktor Yanukovich
Viktor Yanukovych = Віктор Янукович
Viktor Yanukovych = Wiktor Janukowytsch
Viktor Yushchenko = Viktor Iouchtchenko
Viktor Yushchenko = Віктор Ющенко
Yulia Tymoshenko = Yuliya Timoshenko
Yulia Tymoshenko = Julija Tymoschenko
Yulia Tymoshenko = Юлія Тимошенко
Leonid Kuchma = Leonid Kutschma
Leonid Kravchuk = Leonid Krawtschuk
Leonid Kravchuk = Леонід Кравчук
Arseniy Yatsenyuk = Arseny Yatsenyuk
Arseniy Yatsenyuk = Arsenij Jazenjuk
Mykola Azarov = Nikolai Azarov
Mykola Azarov = Микола Азаров
Denys Shmyhal = Denis Shmygal
Denys Shmyhal = Денис Шмигаль
Valerii Zaluzhnyi = Valery Zaluzhny
Valerii Zaluzhnyi = Валерій Залужний
Oleksandr Syrskyi = Alexander Syrsky
Oleksandr Syrskyi = Oleksandr Syrsky
Dmytro Kuleba = Dmitry Kuleba
Dmytro Kuleba = Дмитро Кулеба
Oleksii Reznikov = Aleksey Reznikov
Oleksii Reznikov = Oleksiy Reznikov
Kyrylo Budanov = Kirill Budanov
Andriy Yermak = Andrii Yermak
Andriy Yermak = Andrei Ermak
Vitali Klitschko = Vitaliy Klychko
Mykhailo Fedorov = Mikhail Fyodorov
Oleksandr Turchynov = Aleksandr Turchinov
Iryna Venediktova = Irina Venediktova
Ihor Kolomoisky = Igor Kolomoyskyi
Rinat Akhmetov = Rinat Ahmetov
Serhiy Kyslytsya = Sergiy Kyslytsya
Olena Zelenska = Elena Zelenskaya
Alexander Lukashenko = Alyaksandr Lukashenka
Alexander Lukashenko = Александр Лукашенко
Alexander Lukashenko = Aliaksandr Lukashenka
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya
Ales Bialiatski = Ales Belyatsky
# Uzbek, Tajik, Turkmen, Azerbaijani, Caucasus
Shavkat Mirziyoyev = Shavkat Mirziyaev
Shavkat Mirziyoyev = Shavkat Mirziyoev
Shavkat Mirziyoyev = Шавкат Мирзиёев
Shavkat Mirziyoyev = Schawkat Mirsijojew
Shavkat Mirziyoyev = Shavkat Miromonovich Mirziyoyev
Shavkat Mirziyoyev = Chavkat Mirzioïev
Islam Karimov = Islom Karimov
Islam Karimov = Ислам Каримов
Islam Karimov = Islam Kerimov
Abdulla Aripov = Abdulla Oripov
Abdulla Aripov = Абдулла Арипов
Gulnara Karimova = Gulnora Karimova
Rustam Azimov = Rustam Azymov
Rustam Inoyatov = Rustam Inoyatov
Saida Mirziyoyeva = Saida Mirziyaeva
Tanzila Norboyeva = Tanzila Narbayeva
Elyor Ganiyev = Elyor Ganiev
Otabek Nazarbekov = Atabek Nazarbekov
Ulugbek Inoyatov = Ulugʻbek Inoyatov
Bakhtiyor Saidov = Baxtiyor Saidov
Bakhtiyor Saidov = Бахтиёр Саидов
Xurshid Yusupov = Khurshid Yusupov
Emomali Rahmon = Emomali Rakhmon
Emomali Rahmon = Imomali Rahmon
Emomali Rahmon = Эмомали Рахмон
Rustam Emomali = Рустам Эмомали
Sirojiddin Muhriddin = Sirodjidin Mukhriddin
Gurbanguly Berdimuhamedow = Gurbanguly Berdymukhammedov
Gurbanguly Berdimuhamedow = Гурбангулы Бердымухамедов
Gurbanguly Berdimuhamedow = Kurbanguly Berdymukhamedov
Serdar Berdimuhamedow = Serdar Berdymukhamedov
Saparmurat Niyazov = Saparmyrat Nyýazow
Saparmurat Niyazov = Сапармурат Ниязов
Ilham Aliyev = İlham Əliyev
Ilham Aliyev = Ilham Aliev
Ilham Aliyev = Ильхам Алиев
Ilham Aliyev = Ilham Heydar oglu Aliyev
Heydar Aliyev = Geidar Aliev
Mehriban Aliyeva = Mehriban Əliyeva
Jeyhun Bayramov = Ceyhun Bayramov
Jeyhun Bayramov = Dzheikhun Bairamov
Nikol Pashinyan = Nikol Pashinian
Nikol Pashinyan = Никол Пашинян
Serzh Sargsyan = Serge Sarkisian
Robert Kocharyan = Robert Kocharian
Mikheil Saakashvili = Mikhail Saakashvili
Mikheil Saakashvili = Micheil Saakaschwili
Eduard Shevardnadze = Eduard Schewardnadse
Bidzina Ivanishvili = Bidsina Iwanischwili
Giorgi Margvelashvili = Georgi Margvelashvili
# Arabic
Muammar Gaddafi = Moammar Qadhafi
Muammar Gaddafi = Muammar al-Qaddafi
Muammar Gaddafi = Mouammar Kadhafi
Muammar Gaddafi = Muammar Gadhafi
Saif al-Islam Gaddafi = Seif al-Islam Kadhafi
Saddam Hussein = Saddam Husayn
Saddam Hussein = Sadam Husein
Bashar al-Assad = Bashar Assad
Bashar al-Assad = Bachar el-Assad
Bashar al-Assad = Bashar al-Asad
Hafez al-Assad = Hafiz al-Asad
Abdel Fattah el-Sisi = Abd al-Fattah al-Sisi
Abdel Fattah el-Sisi = Abdul Fattah al-Sisi
Abdel Fattah el-Sisi = Abdelfattah Al Sissi
Hosni Mubarak = Husni Mubarak
Hosni Mubarak = Hosni Moubarak
Mohamed Morsi = Mohammed Mursi
Mohamed Morsi = Muhammad Morsi
Gamal Abdel Nasser = Jamal Abd al-Nasir
Anwar Sadat = Anwar el-Sadat
Mohammed bin Salman = Muhammad bin Salman
Mohammed bin Salman = Mohamed ben Salmane
Mohammed bin Salman Al Saud = Mohammad bin Salman Al Saud
Salman bin Abdulaziz Al Saud = Salman ibn Abd al-Aziz Al Saud
Mohammed bin Zayed Al Nahyan = Mohamed bin Zayed Al Nahyan
Tamim bin Hamad Al Thani = Tamim bin Hamad Al-Thani
Osama bin Laden = Usama bin Ladin
Osama bin Laden = Oussama ben Laden
Ayman al-Zawahiri = Aiman az-Zawahiri
Abu Bakr al-Baghdadi = Abou Bakr al-Baghdadi
Nouri al-Maliki = Nuri al-Maliki
Nouri al-Maliki = Nuri Kamal al-Maliki
Haider al-Abadi = Haydar al-Abadi
Haider al-Abadi = Haidar al-Ebadi
Mustafa al-Kadhimi = Mustafa al-Kazimi
Muqtada al-Sadr = Moqtada Sadr
Muqtada al-Sadr = Moktada al-Sadr
Ali al-Sistani = Ali Sistani
Hassan Nasrallah = Hasan Nasrallah
Rafik Hariri = Rafiq al-Hariri
Saad Hariri = Saad al-Hariri
Michel Aoun = Michel Awn
Najib Mikati = Najib Miqati
Yasser Arafat = Yasir Arafat
Mahmoud Abbas = Mahmud Abbas
Ismail Haniyeh = Ismail Haniya
Ismail Haniyeh = Ismaïl Haniyeh
Khaled Mashal = Khalid Mishal
Yahya Sinwar = Yehia Sinwar
Ahmed al-Sharaa = Ahmad al-Shara
Abu Mohammed al-Julani = Abu Mohammad al-Jolani
Omar al-Bashir = Umar al-Bashir
Omar al-Bashir = Omar el-Béchir
Abdel Fattah al-Burhan = Abdelfattah al-Burhan
Mohamed Hamdan Dagalo = Mohammed Hamdan Daglo
Abdalla Hamdok = Abdallah Hamdouk
Abdelaziz Bouteflika = Abdul Aziz Bouteflika
Abdelmadjid Tebboune = Abdelmajid Tebboun
Zine El Abidine Ben Ali = Zine al-Abidine Ben Ali
Kais Saied = Qais Saïed
Rached Ghannouchi = Rashid al-Ghannushi
Ali Abdullah Saleh = Ali Abdallah Salih
Abdrabbuh Mansur Hadi = Abd Rabbuh Mansour Hadi
Khalifa Haftar = Khalifa Hifter
Fayez al-Sarraj = Faiez Serraj
Faisal Mekdad = Faisal Miqdad
Walid al-Muallem = Waleed Moallem
# Persian, Pashto, Urdu
Ali Khamenei = Ali Khamenehi
Mahmoud Ahmadinejad = Mahmud Ahmadinezhad
Mohammad Khatami = Mohammed Chatami
Hassan Rouhani = Hasan Ruhani
Hassan Rouhani = Hassan Rohani
Ebrahim Raisi = Ibrahim Raisi
Ebrahim Raisi = Ebrahim Raissi
Javad Zarif = Mohammad Javad Zarif
Qasem Soleimani = Ghasem Soleimani
Qasem Soleimani = Qassem Suleimani
Masoud Pezeshkian = Massoud Pezeshkian
Hamid Karzai = Hamed Karzai
Ashraf Ghani = Ashraf Ghani Ahmadzai
Gulbuddin Hekmatyar = Golboddin Hekmatiar
Abdullah Abdullah = Abdollah Abdollah
Sirajuddin Haqqani = Serajuddin Haqani
Shehbaz Sharif = Shahbaz Sharif
Nawaz Sharif = Navaz Sharif
Pervez Musharraf = Parvez Musharaf
# Chinese, Korean, Vietnamese
Xi Jinping = Jinping Xi
Xi Jinping = Си Цзиньпин
Xi Jinping = XI Jinping
Mao Zedong = Mao Tse-tung
Zhou Enlai = Chou En-lai
Deng Xiaoping = Teng Hsiao-p'ing
Hu Jintao = Hu Jin-tao
Jiang Zemin = Chiang Tse-min
Li Keqiang = Keqiang Li
Wen Jiabao = Wen Jia-bao
Wang Yi = Yi Wang
Tsai Ing-wen = Cai Yingwen
Ma Ying-jeou = Ma Yingjiu
Lee Teng-hui = Li Denghui
Chen Shui-bian = Chen Shuibian
Lai Ching-te = Lai Qingde
Zhao Ziyang = Chao Tzu-yang
Liu Xiaobo = Liu Hsiao-po
Peng Liyuan = P'eng Li-yuan
Kim Jong-un = Kim Jong Un
Kim Jong-un = Kim Jung-un
Kim Jong-il = Kim Jong Il
Kim Dae-jung = Kim Dae Jung
Park Geun-hye = Park Geun Hye
Park Geun-hye = Pak Kun-hye
Moon Jae-in = Mun Jae-in
Lee Myung-bak = Lee Myung Bak
Roh Moo-hyun = No Mu-hyun
Yoon Suk-yeol = Yoon Suk Yeol
Ban Ki-moon = Ban Ki Moon
Nguyen Phu Trong = Nguyễn Phú Trọng
Ho Chi Minh = Hồ Chí Minh
Vo Nguyen Giap = Võ Nguyên Giáp
# Turkish
Recep Tayyip Erdoğan = Recep Tayyip Erdogan
Recep Tayyip Erdoğan = Tayyip Erdogan
Recep Tayyip Erdoğan = R. T. Erdogan
Recep Tayyip Erdoğan = Реджеп Тайип Эрдоган
Abdullah Gül = Abdullah Gul
Ahmet Davutoğlu = Ahmet Davutoglu
Ahmet Davutoğlu = Ahmed Davutoglu
Mevlüt Çavuşoğlu = Mevlut Cavusoglu
Kemal Kılıçdaroğlu = Kemal Kilicdaroglu
Ekrem İmamoğlu = Ekrem Imamoglu
Süleyman Soylu = Suleyman Soylu
Binali Yıldırım = Binali Yildirim
Hulusi Akar = Khulusi Akar
Fethullah Gülen = Fetullah Gulen
Selahattin Demirtaş = Selahattin Demirtas
Abdullah Öcalan = Abdulla Ocalan
Bülent Ecevit = Bulent Ecevit
Mustafa Kemal Atatürk = Kemal Ataturk
Mehmet Şimşek = Mehmet Simsek
Hakan Fidan = Khakan Fidan
Tansu Çiller = Tansu Ciller
# Others
Angela Merkel = Ангела Меркель
Emmanuel Macron = Emanuel Macron
Jean-Claude Juncker = Jean Claude Juncker
José Manuel Barroso = Jose Manuel Durao Barroso
Andrés Manuel López Obrador = Andres Lopez Obrador
Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva
Slobodan Milošević = Slobodan Milosevic
Aleksandar Vučić = Aleksandar Vucic
Aleksandar Vučić = Alexander Vucic
Lech Wałęsa = Lech Walesa
Donald Trump = Donald J. Trump
George W. Bush = George Walker Bush
Benjamin Netanyahu = Binyamin Netanyahu
John F. Kennedy = John Kennedy
Ursula von der Leyen = Ursula Von Der Leyen
Antonio Guterres = António Guterres
Kofi Annan = Kofi Anan
# What people are called for short
Bill Clinton = William Clinton
Mike Pence = Michael Pence
Joe Biden = Joseph Biden
Bob Menendez = Robert Menendez
Ted Kennedy = Edward Kennedy
Tony Blair = Anthony Blair
Ed Miliband = Edward Miliband
Chuck Schumer = Charles Schumer
Jill Carroll = Jill Caroll
Georg Müller = Georg Mueller
# Different people
Jimmy Wales # Jim Wallis
Chuck Blazer # Charles Plosser
Michael Fallon # Mike Phelan
David Miliband # Ed Miliband
Michael Howard # Ben Howard
Paul Volcker # Paul Walker
John Terry # John Tory
George Mallory # Georg Müller
Robert Mueller # Robert James Miller
David Baker # David Pecker
Christina Koch # Ed Koch
Charles Haley # Charles Kelley
Peter A. Diamond # Alessandro Diamanti
Mohamed Ibrahim El-Sayed # Mohammed bin Zayed
Shinzo Abe # Shinji Aoba
Ismail Haniyeh # Esmail Ghaani
David Lammy # David Lama
Michael Ross # Michael Rose
Hadi al-Amiri # Hady Amr
Dariga Nazarbayeva # Dinara Nazarbayeva
Dariga Nazarbayeva # Nursultan Nazarbayev
Dariga Nazarbayeva # Aliya Nazarbayeva
Bolat Nazarbayev # Nursultan Nazarbayev
Askar Mamin # Askar Akayev
Askar Mamin # Asqar Mamyn Uulu
Marat Tazhin # Murat Tazhin
Murat Bektanov # Marat Bektanov
Serik Akhmetov # Berik Akhmetov
Yerlan Karin # Nurlan Karin
Nurlan Nigmatulin # Yerlan Nigmatulin
Kanat Saudabayev # Kairat Saudabayev
Erzhan Kazykhan # Nurzhan Kazykhan
Almas Sadubayev # Almaz Sadubayeva
Bakytzhan Sagintayev # Bakhyt Sultanov
Berdibek Saparbayev # Berik Saparbayev
Timur Kulibayev # Temir Kulibayev
Sadyr Japarov # Akylbek Japarov
Roza Otunbayeva # Rosa Akbarova
Karim Massimov # Kerim Masimova
Aidar Bakiyev # Kurmanbek Bakiyev
Maxim Bakiyev # Kurmanbek Bakiyev
Vladimir Putin # Viktor Putin
Vladimir Putin # Vladislav Putin
Vladimir Putin # Lyudmila Putina
Vladimir Putin # Vladimir Putilin
Sergei Ivanov # Igor Ivanov
Sergei Ivanov # Sergei Ivashov
Sergei Ivanov # Sergei Ivanova
Viktor Ivanov # Vitaly Ivanov
Alexei Navalny # Oleg Navalny
Alexei Navalny # Yulia Navalnaya
Alexei Kudrin # Alexander Kudrin
Dmitry Medvedev # Dmitry Medvedko
Dmitry Medvedev # Denis Medvedev
Nikolai Petrov # Nikita Petrov
Mikhail Fradkov # Pavel Fradkov
Mikhail Fradkov # Mikhail Fridman
Andrei Belousov # Andrei Belyaninov
Sergei Lavrov # Sergei Lavrinov
Alexander Bortnikov # Denis Bortnikov
Ivan Petrovich Sidorov # Ivan Pavlovich Sidorov
Ivan Sergeevich Kuznetsov # Ivan Semyonovich Kuznetsov
Valery Gerasimov # Vasily Gerasimov
Anatoly Chubais # Igor Chubais
Ramzan Kadyrov # Akhmad Kadyrov
Ramzan Kadyrov # Adam Kadyrov
Maria Zakharova # Marina Zakharova
Elena Petrova # Irina Petrova
Volodymyr Zelenskyy # Olena Zelenska
Volodymyr Zelenskyy # Oleksandr Zelenskyy
Petro Poroshenko # Maryna Poroshenko
Petro Poroshenko # Oleksiy Poroshenko
Viktor Yanukovych # Oleksandr Yanukovych
Viktor Yushchenko # Vadym Yushchenko
Leonid Kuchma # Leonid Kravchuk
Vitali Klitschko # Wladimir Klitschko
Viktor Medvedchuk # Viktor Medvedko
Yulia Tymoshenko # Eugenia Tymoshenko
Dmytro Yarosh # Dmytro Razumkov
Mykola Azarov # Oleksiy Azarov
Alexander Lukashenko # Viktor Lukashenko
Alexander Lukashenko # Nikolai Lukashenko
Sviatlana Tsikhanouskaya # Siarhei Tsikhanouski
Islam Karimov # Gulnara Karimova
Islam Karimov # Ilham Karimov
Islam Karimov # Islam Karimzhanov
Shavkat Mirziyoyev # Saida Mirziyoyeva
Abdulla Aripov # Abdulla Qodiriy
Rustam Azimov # Rustam Inoyatov
Rustam Emomali # Emomali Rahmon
Gurbanguly Berdimuhamedow # Serdar Berdimuhamedow
Ilham Aliyev # Heydar Aliyev
Ilham Aliyev # Mehriban Aliyeva
Ilham Aliyev # Natig Aliyev
Natig Aliyev # Nadir Aliyev
Serzh Sargsyan # Armen Sargsyan
Serzh Sargsyan # Vazgen Sargsyan
Levon Ter-Petrosyan # Tigran Petrosyan
Bashar al-Assad # Hafez al-Assad
Bashar al-Assad # Maher al-Assad
Bashar al-Assad # Rifaat al-Assad
Saddam Hussein # Uday Hussein
Saddam Hussein # Qusay Hussein
Mohammed Hussein # Mahmoud Hussein
Mohammed Ali # Mahmoud Ali
Hassan Rouhani # Hussein Rouhani
Ahmed Hassan # Ahmed Hussein
Ahmed Hamid # Mohammed Hamid
Salim Hamdan # Salem Hamdi
Jamal Khashoggi # Adnan Khashoggi
Jamal Ahmed # Jamil Ahmed
Rashid Hamad # Rashad Hamad
Said Ali # Saad Ali
Omar Suleiman # Amr Suleiman
Mohammed bin Salman # Salman bin Mohammed
Mohammed bin Salman # Mohammed bin Nayef
Mohammed bin Salman # Khalid bin Salman
Mohammed bin Zayed Al Nahyan # Khalifa bin Zayed Al Nahyan
Mohammed bin Zayed Al Nahyan # Abdullah bin Zayed Al Nahyan
Hosni Mubarak # Gamal Mubarak
Hosni Mubarak # Alaa Mubarak
Muammar Gaddafi # Saif al-Islam Gaddafi
Muammar Gaddafi # Khamis Gaddafi
Osama bin Laden # Hamza bin Laden
Rafik Hariri # Saad Hariri
Rafik Hariri # Bahia Hariri
Masoud Barzani # Nechirvan Barzani
Masoud Barzani # Masrour Barzani
Jalal Talabani # Qubad Talabani
Nouri al-Maliki # Nouri al-Said
Ali Khamenei # Mojtaba Khamenei
Ruhollah Khomeini # Ali Khamenei
Akbar Hashemi Rafsanjani # Faezeh Hashemi Rafsanjani
Mohammad Khatami # Ahmad Khatami
Sadegh Larijani # Ali Larijani
Nawaz Sharif # Shehbaz Sharif
Nawaz Sharif # Maryam Sharif
Benazir Bhutto # Zulfikar Ali Bhutto
Hamid Karzai # Ahmed Wali Karzai
Imran Khan # Amir Khan
Xi Jinping # Xi Zhongxun
Xi Jinping # Xi Mingze
Wang Yi # Wang Yang
Wang Yi # Wang Qishan
Wang Wei # Wang Hui
Li Keqiang # Li Peng
Li Peng # Li Ping
Li Peng # Lin Peng
Hu Jintao # Hu Yaobang
Zhang Gaoli # Zhang Dejiang
Zhao Leji # Zhao Ziyang
Chen Shui-bian # Chen Chu
Liu Xiaobo # Liu Xiaoming
Liu Xia # Liu Xiaobo
Kim Jong-un # Kim Jong-il
Kim Jong-un # Kim Jong-nam
Kim Jong-un # Kim Yo-jong
Kim Il-sung # Kim Jong-il
Kim Dae-jung # Kim Young-sam
Park Geun-hye # Park Chung-hee
Lee Myung-bak # Lee Jae-myung
Lee Kuan Yew # Lee Hsien Loong
Nguyen Phu Trong # Nguyen Xuan Phuc
Nguyen Tan Dung # Nguyen Minh Triet
Recep Tayyip Erdoğan # Bilal Erdoğan
Recep Tayyip Erdoğan # Emine Erdoğan
Ahmet Davutoğlu # Mehmet Davutoğlu
Kemal Derviş # Kemal Kılıçdaroğlu
Abdullah Gül # Abdullah Gülen
Mehmet Ağar # Mehmet Akar
Hulusi Akar # Halil Akar
Ali Babacan # Ali Baban
George W. Bush # Jeb Bush
George W. Bush # George H. W. Bush
J. R. Tolkien = J. R. R. Tolkien
Ana B. Lopez # Ana D. Lopez
John F. Kerry = John Kerry
Bill Clinton # Hillary Clinton
Donald Trump # Ivanka Trump
Donald Trump # Melania Trump
John Kennedy # Robert Kennedy
John Smith # Jane Smith
James Brown # Gordon Brown
Michelle Obama # Barack Obama
Narendra Modi # Lalit Modi
Rajiv Gandhi # Rahul Gandhi
Indira Gandhi # Sonia Gandhi
Aleksandar Vučić # Andrej Vučić
Lech Kaczyński # Jarosław Kaczyński
Nursultan Nazarbayev # Nurlan Nazarbayev
A. Karimov # Islam Karimov
M. Ivanov # Sergei Ivanov
S. Japarov # Akylbek Japarov
K. Tokayev # Timur Tokayev
Kassym-Jomart Tokayev # Kassym Tokenov
Nikolai Tokarev # Nikolai Tokaev
Askar Umarov # Asqar Omarova
# Sisters and brothers, generations, names made of names
Mario Quiroga # Maria Quiroga
Daniel Noboa # Daniela Noboa
Fernando Lugo # Fernanda Lugo
Roberto Micheletti # Roberta Micheletti
Ivan Duric # Ivana Duric
Stefan Löfven # Stefania Löfven
Claudio Orrego # Claudia Orrego
Mohammad Rahimi # Mohammad Rahim
Ali Karimi # Ali Karim
Hassan Jamali # Hassan Jamal
Ahmad Salman # Ahmad Suleiman
Mohammed Said # Mohammed Saud
Hamad Thani # Hamad Itani
Martin Luther King Jr. # Martin Luther King III
Kwame Asante Sr. # Kwame Asante Jr.
Benigno Aquino III = Benigno S. Aquino III
Robert Kennedy Jr. = Robert F. Kennedy Jr.
Gilberto Valle III = Gilberto Valle
Mostafa Madbouly = Mustafa Madbouli
Abdulla Yameen = Abdullah Yamin
Luka Modric = Luka Modrić
Mohamed Omar = Mohammed Umar
Gabi Ashkenazi = Gaby Ashkenazy
Ismail Omar Guelleh = Ismaïl Omar Guelleh
`;

export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
}

export const readNamePairs = (): NamePair[] =>
  NAME_PAIRS.trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const match = /^(.+) ([=#]) (.+)$/.exec(line)!;
      return { a: match[1]!, b: match[3]!, isSame: match[2] === '=' };
    });
