menu-fairness = Како пролазе верни купци и ко остаје
help-team-fairness = /fairness – како пролазе верни купци у поређењу с новим и утихлим, и ко остаје
fairness-title = <b>Праведност</b>, { $since } – { $last }
fairness-nobody = Још нема купаца, па нема шта да се упореди.
fairness-sizes = Враћају се: { $returning }. Жале се: { $complaining }. Нови: { $new }. Утихли: { $silent }.
fairness-measure = { $measure ->
    [won] <b>Добили су награду</b>
    [invited] <b>Позвани су на тест</b>, од оних који су пристали на позиве
   *[answered] <b>Одговорено на време</b>, од онога што је доспело
}: { $shares }
fairness-share = { $group ->
    [returning] враћају се
    [complaining] жале се
    [new] нови
   *[silent] утихли
} { $hits } од { $of }
fairness-took = <b>Половина одговора стиже за највише</b>, у радном времену: { $times }
fairness-time = { $group ->
    [returning] враћају се
    [complaining] жале се
    [new] нови
   *[silent] утихли
} { $number } { $unit ->
    [hours] { $number ->
        [one] сат
        [few] сата
       *[other] сати
    }
   *[minutes] { $number ->
        [one] минут
        [few] минута
       *[other] минута
    }
}
fairness-worse = <b>Верни купци пролазе лошије</b>: { $measure ->
    [won] награду добија
    [invited] позив добија
   *[answered] на време добија одговор
} { $mine } % оних { $loyal ->
    [returning] који се враћају
   *[complaining] који се жале
}, а { $theirs } % { $than ->
    [new] нових
   *[silent] утихлих
}. Случајност то тешко објашњава.
fairness-slower = <b>Верни купци дуже чекају на одговор</b>, мерено временом за које стигне половина одговора: { $times }. Случајност то тешко објашњава.
fairness-even = Колико бројеви говоре, верни купци ни у чему не пролазе лошије од нових и утихлих.
fairness-unknown = { $measure ->
    [won] Награде
    [invited] Позиви
    [prompt] Брзина одговора
   *[answered] Одговори на време
}: још недовољно за поређење; потребно је бар десет са сваке стране.
fairness-fallen = <b>Утихли</b>, у поређењу са сопственим ранијим месецима: { $segments }
fairness-fell = { $segment } ({ $now } у последњих 30 дана, раније око { $before } месечно)
fairness-none-fell = <b>Утихли</b>, у поређењу са сопственим ранијим месецима: нико
fairness-groups = Ко је ко, за 90 дана. Жале се: поднели су жалбу; ко је запео у тесту, не рачуна се (Hirschman 1970). Нови: дошли су у том времену (Fader, Hardie 2009). Враћају се: дошли су раније и поново су гласали, писали или подржали идеју (Oliver 1999). Утихли: дошли су раније и ништа од тога нису учинили (Schmittlein и др. 1987). Ко спада у више група, броји се у првој.
fairness-retention = <b>Ко остаје</b>: од оних који су дошли у једном месецу, колико их је учествовало у њему и у сваком следећем
cohorts-overline = Наши купци
cohorts-title = Ко остаје
cohorts-month = { $month }
cohorts-people = дошло
cohorts-sample = { $sampled ->
    [0] Још нико није дошао.
   *[other] Дошло је: { $of }; овде је узето у обзир: { $sampled }. Свака колона је месец касније; у првој је месец у коме су дошли. Бројеви су проценти.
}
